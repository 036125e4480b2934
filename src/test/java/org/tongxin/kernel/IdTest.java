package org.tongxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @Test
  void writesTheExampleOfTheTypeIdSpecification() {
    // From the valid cases of the TypeID specification, version 0.3.
    var uuid = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    assertThat(new Id(IdKind.UNIT, uuid)).hasToString("unit_01h455vb4pex5vsknk084sn02q");
  }

  @Test
  void readsWhatItWrites() {
    var random = new Random(20260101);
    for (int i = 0; i < 10_000; i++) {
      var id = new Id(IdKind.ALLIANCE, new UUID(random.nextLong(), random.nextLong()));

      assertThat(Id.find(id.toString())).contains(id);
    }
  }

  @Test
  void sortsByTheTimeItWasMade() {
    assertThat(Id.fresh(IdKind.UNIT, 1_000).toString())
        .isLessThan(Id.fresh(IdKind.UNIT, 1_001).toString());
  }

  @Test
  void isTheSameEverywhereForTheSameCode() {
    assertThat(Id.ofCode(IdKind.UNIT, "bz-unit-huachuan"))
        .isEqualTo(Id.ofCode(IdKind.UNIT, "bz-unit-huachuan"));
    assertThat(Id.ofCode(IdKind.UNIT, "bz-unit-huachuan").toString()).isEqualTo(HUACHUAN);
    assertThat(Id.ofCode(IdKind.UNIT, "x")).isNotEqualTo(Id.ofCode(IdKind.UNIT, "y"));
  }

  private static final String HUACHUAN = "unit_0ztd77bh2yamyvjqppacqvsjgt";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "unit",
        "unit_",
        "unit_8zzzzzzzzzzzzzzzzzzzzzzzzz",
        "unit_01h455vb4pex5vsknk084sn02",
        "cat_01h455vb4pex5vsknk084sn02q",
        "unit_01h455vb4pex5vsknk084sn02U",
        "bz-unit-huachuan"
      })
  void doesNotReadWhatIsNoId(String text) {
    assertThat(Id.find(text)).isEmpty();
  }
}

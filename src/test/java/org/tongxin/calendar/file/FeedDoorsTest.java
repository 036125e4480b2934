package org.tongxin.calendar.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secrets and tags: what a client sends, and whether it is what was given. */
class FeedDoorsTest {
  private static final byte[] FILE = {1, 2, 3};
  private static final String TAG = EntityTag.of(FILE).text();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          "TAG",                true
          W/"TAG",              true
          '"other" , W/"TAG"',  true
          *,                    true
          "other",              false
          TAG,                  false
          "TAG                , false
          """,
      quoteCharacter = '\'')
  void aTagIsAmongThoseThatAClientHas(String header, boolean known) {
    assertThat(EntityTag.of(FILE).isAmong(List.of(header.replace("TAG", TAG)))).isEqualTo(known);
  }

  @Test
  void anotherFileHasAnotherTag() {
    assertThat(EntityTag.of(new byte[] {1, 2})).isNotEqualTo(EntityTag.of(FILE));
    assertThat(EntityTag.of(FILE).isAmong(List.of())).isFalse();
  }

  @Test
  void aSecretIsFoundInItsOwnTextAndIsNotToldByItsName() {
    FeedSecret secret = FeedSecret.fresh();

    assertThat(FeedSecret.find(secret.text())).contains(secret);
    assertThat(secret.toString()).doesNotContain(secret.text());
    assertThat(secret.hash()).matches("[0-9a-f]{64}").isNotEqualTo(FeedSecret.fresh().hash());
    assertThat(secret.text().toLowerCase(Locale.ROOT)).isNotEqualTo(FeedSecret.fresh().text());
  }

  @Test
  void whatHasNotTheFormOfASecretIsNone() {
    assertThat(FeedSecret.find("")).isEmpty();
    assertThat(FeedSecret.find("a".repeat(42))).isEmpty();
    assertThat(FeedSecret.find("a".repeat(44))).isEmpty();
    assertThat(FeedSecret.find("a".repeat(42) + "/")).isEmpty();
    assertThat(FeedSecret.find("a".repeat(42) + "\n")).isEmpty();
  }
}

package org.tongxin.api;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Text;

/** The language of the current request, and enum values in it. */
public final class Languages {
  private Languages() {}

  /** By the request's Accept-Language; English outside a request. */
  public static Language current() {
    if (!Arc.container().requestContext().isActive()) {
      return Language.EN;
    }
    var request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
    return request == null
        ? Language.EN
        : Language.of(request.request().getHeader("Accept-Language"));
  }

  /** An enum value's words: its description has the form {@code English (中文)}. */
  public static Text text(Enum<?> value) {
    @Nullable Description description = description(value);
    if (description == null) {
      return new Text(value.name(), value.name());
    }
    String words = description.value();
    int cut = words.lastIndexOf(" (");
    return new Text(words.substring(cut + 2, words.length() - 1), words.substring(0, cut));
  }

  /** The value in the language of the current request. */
  public static String label(Enum<?> value) {
    return text(value).in(current());
  }

  private static @Nullable Description description(Enum<?> value) {
    try {
      return value.getDeclaringClass().getField(value.name()).getAnnotation(Description.class);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e); // an enum has a field for each of its values
    }
  }
}

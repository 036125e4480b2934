package org.tongxin.api;

import graphql.ErrorClassification;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import io.smallrye.graphql.transformation.TransformException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.kernel.Text;

/**
 * Gives every top-level error the contract's form: a code of the closed list, a message in the
 * caller's language, and for a fault of ours nothing but a correlation id under which it is logged.
 */
final class ErrorContract extends SimplePerformantInstrumentation {
  private static final Logger LOG = Logger.getLogger(ErrorContract.class);
  private static final Text SYNTAX =
      new Text("GraphQL 语法有误", "the GraphQL document has a syntax error");
  private static final Text ARGUMENT =
      new Text("参数的值不符合其类型", "an argument has a value that its type does not allow");
  private static final Text INTERNAL = new Text("服务内部错误", "an error of the service");

  private record Caller(Language language) implements InstrumentationState {}

  @Override
  public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
    return new Caller(Languages.current());
  }

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    if (result.getErrors().isEmpty()) {
      return CompletableFuture.completedFuture(result);
    }
    Language language = state instanceof Caller(Language spoken) ? spoken : Language.EN;
    List<GraphQLError> errors =
        reported(result.getErrors()).stream()
            .flatMap(error -> contractual(error, language))
            .toList();
    return CompletableFuture.completedFuture(
        ExecutionResultImpl.newExecutionResult().from(result).errors(errors).build());
  }

  /** One of each fault: who asks is told of all of them at once. */
  private static Stream<GraphQLError> contractual(GraphQLError error, Language language) {
    if (error instanceof ExceptionWhileDataFetching fetching) {
      if (causes(fetching.getException()).anyMatch(TransformException.class::isInstance)) {
        return Stream.of(rebuilt(error, Code.BAD_INPUT, ARGUMENT.in(language), Map.of()));
      }
      @Nullable Refused refused = refusedBy(fetching.getException());
      return refused == null
          ? Stream.of(internal(error, fetching.getException(), language))
          : refused.refusals().stream().map(one -> rebuilt(error, one, language));
    }
    return Stream.of(otherwise(error, language));
  }

  private static GraphQLError otherwise(GraphQLError error, Language language) {
    return switch (error) {
      case InvalidSyntaxError syntax ->
          rebuilt(syntax, Code.BAD_INPUT, SYNTAX.in(language), Map.of());
      case ValidationError invalid
          when invalid.getValidationErrorType() != ValidationErrorType.WrongType ->
          rebuilt(invalid, Code.BAD_INPUT, invalid.getMessage(), Map.of());
      case NonNullableFieldWasNullError nothing ->
          internal(nothing, new IllegalStateException(nothing.getMessage()), language);
      // The engine's own words for an argument that cannot be read name our classes and repeat the
      // value.
      default -> rebuilt(error, Code.BAD_INPUT, ARGUMENT.in(language), Map.of());
    };
  }

  // What follows from an error that is reported already says nothing new.
  private static List<GraphQLError> reported(List<GraphQLError> errors) {
    List<GraphQLError> causes =
        errors.stream().filter(error -> !(error instanceof NonNullableFieldWasNullError)).toList();
    return causes.isEmpty() ? errors : causes;
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private static @Nullable Refused refusedBy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
    }
    return null;
  }

  private static GraphQLError internal(GraphQLError error, Throwable cause, Language language) {
    String correlation = UUID.randomUUID().toString();
    LOG.errorf(cause, "Fault %s at %s", correlation, error.getPath());
    return rebuilt(
        error, Code.INTERNAL, INTERNAL.in(language), Map.of("correlationId", correlation));
  }

  private static GraphQLError rebuilt(GraphQLError error, Refusal refusal, Language language) {
    var more = new LinkedHashMap<String, Object>();
    if (!refusal.field().isEmpty()) {
      more.put("field", UserError.path(refusal.field()));
    }
    return rebuilt(error, refusal.code(), refusal.message().in(language), more);
  }

  private static GraphQLError rebuilt(
      GraphQLError error, Code code, String message, Map<String, Object> more) {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", code.name());
    extensions.putAll(more);
    var builder =
        GraphqlErrorBuilder.newError()
            .message("%s", message)
            .errorType(ErrorClassification.errorClassification(code.name()))
            .extensions(extensions);
    if (error.getLocations() != null) {
      builder.locations(error.getLocations());
    }
    if (error.getPath() != null) {
      builder.path(error.getPath());
    }
    return builder.build();
  }
}

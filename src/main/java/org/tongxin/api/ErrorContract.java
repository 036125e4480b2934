package org.tongxin.api;

import graphql.ErrorClassification;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
        result.getErrors().stream().map(error -> contractual(error, language)).toList();
    return CompletableFuture.completedFuture(
        ExecutionResultImpl.newExecutionResult().from(result).errors(errors).build());
  }

  private static GraphQLError contractual(GraphQLError error, Language language) {
    if (error instanceof ExceptionWhileDataFetching fetching) {
      @Nullable Refused refused = refusedBy(fetching.getException());
      return refused == null
          ? internal(error, fetching.getException(), language)
          : rebuilt(error, refused.first(), language);
    }
    return switch (error) {
      case InvalidSyntaxError syntax ->
          rebuilt(syntax, Code.BAD_INPUT, SYNTAX.in(language), Map.of());
      case ValidationError invalid ->
          rebuilt(invalid, Code.BAD_INPUT, invalid.getMessage(), Map.of());
      default -> rebuilt(error, Code.BAD_INPUT, error.getMessage(), Map.of());
    };
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

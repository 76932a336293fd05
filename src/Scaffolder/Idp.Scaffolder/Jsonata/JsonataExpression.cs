using System.Text.Json.Nodes;
using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Parsing;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata;

/// <summary>Runs expressions of JSONata 2.2, the query and transformation language of JSON (jsonata.org).</summary>
/// <remarks>It computes what the package <c>jsonata</c> computes, with bounds. Thread-safe.</remarks>
internal static class JsonataExpression
{
    // Deep enough for the default depth; what does not fit is a fault, not a crash.
    private const int StackSize = 32 * 1024 * 1024;

    /// <summary>Evaluates an expression on a thread of its own, whose stack is large.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="input">What it reads; not changed, and not to be changed meanwhile.</param>
    /// <param name="hasInput">Whether there is an input; otherwise there is no value at all, not even null.</param>
    /// <param name="limits">What it may take.</param>
    /// <param name="time">The clock of <c>$now</c> and <c>$millis</c>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="JsonataFault">The expression cannot be read or evaluated.</exception>
    public static Task<JsonataResult> RunAsync(
        string expression, JsonNode? input, bool hasInput, JsonataLimits limits, TimeProvider time, CancellationToken cancellationToken)
    {
        var completion = new TaskCompletionSource<JsonataResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                try
                {
                    completion.SetResult(Run(expression, input, hasInput, limits, time, cancellationToken));
                }
                catch (OperationCanceledException cancelled)
                {
                    completion.SetCanceled(cancelled.CancellationToken);
                }
                catch (Exception failure)
                {
                    completion.SetException(failure);
                }
            },
            StackSize)
        {
            IsBackground = true,
            Name = "JSONata",
        };
        thread.Start();
        return completion.Task;
    }

    private static JsonataResult Run(string expression, JsonNode? input, bool hasInput, JsonataLimits limits, TimeProvider time, CancellationToken cancellationToken)
    {
        if (expression.Length > limits.MaxExpressionLength)
        {
            throw JsonataFault.Limit(
                $"The expression is longer than {nameof(Community.CommunityActionOptions)}.{nameof(Community.CommunityActionOptions.MaxJsonataLength)} allows");
        }

        var work = new Work(limits, cancellationToken);
        var node = Parser.Parse(expression, work);
        object? value = new Evaluator(work, time.GetUtcNow()).Run(node, hasInput ? ValueConversion.FromJson(input, work) : null);
        return value is null or Function ? new JsonataResult(null, IsUndefined: true) : new JsonataResult(ValueConversion.ToJson(value, work), IsUndefined: false);
    }
}

/// <summary>What an expression gives.</summary>
/// <param name="Value">The value; null for JSON's null too.</param>
/// <param name="IsUndefined">Whether it gives no value.</param>
internal sealed record JsonataResult(JsonNode? Value, bool IsUndefined);

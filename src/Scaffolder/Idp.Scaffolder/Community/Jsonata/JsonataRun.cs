using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Jsonata;

namespace Idp.Scaffolder.Community.Jsonata;

/// <summary>Evaluates a step's expression; what is wrong with it becomes the step's failure.</summary>
internal static class JsonataRun
{
    /// <param name="expression">The expression.</param>
    /// <param name="data">What it reads.</param>
    /// <param name="hasData">Whether there is anything to read, be it null.</param>
    /// <param name="options">The limits.</param>
    /// <param name="time">The clock of the expression.</param>
    /// <param name="prefix">What failures begin with.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<JsonataResult> EvaluateAsync(
        string expression, JsonNode? data, bool hasData, CommunityActionOptions options, TimeProvider time, string prefix, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonataExpression.RunAsync(expression, data, hasData, JsonataLimits.Of(options), time, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonataFault fault)
        {
            throw new ActionException(prefix + fault.Message, fault);
        }
    }
}

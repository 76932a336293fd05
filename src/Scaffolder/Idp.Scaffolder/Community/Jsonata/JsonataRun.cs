using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Jsonata;

namespace Idp.Scaffolder.Community.Jsonata;

/// <summary>Evaluates a step's expression; what is wrong with it becomes the step's failure.</summary>
internal static class JsonataRun
{
    /// <summary>Evaluates an expression for what a file holds, and gives the result as a value or as a text like the file's.</summary>
    /// <param name="input">The step's input.</param>
    /// <param name="context">The step.</param>
    /// <param name="read">What the text of a file of this path means.</param>
    /// <param name="write">A value as such a text.</param>
    /// <param name="options">The limits.</param>
    /// <param name="time">The clock of the expression.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task TransformAsync(
        TransformInput input, ActionContext context, Func<string, string, JsonNode?> read, Func<JsonNode?, string> write,
        CommunityActionOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        string path = input.Path ?? throw ActionException.Input("path is missing");
        string expression = input.Expression ?? throw ActionException.Input("expression is missing");
        var data = read(Encoding.UTF8.GetString(context.Workspace.ReadBytes(path)), path);
        var result = await EvaluateAsync(expression, data, hasData: true, options, time, "", cancellationToken).ConfigureAwait(false);
        if (!result.IsUndefined)
        {
            context.Output("result", input.As == "object" ? result.Value : JsonValue.Create(write(result.Value)));
        }
    }

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

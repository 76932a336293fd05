using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;

namespace Idp.Scaffolder.Community.Jsonata;

/// <summary><c>roadiehq:utils:jsonata</c>: transforms a value.</summary>
internal sealed class JsonataAction(CommunityActionOptions options, TimeProvider time) : GuardedAction<JsonObject, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:jsonata")
    {
        Description = "Evaluates an expression of JSONata for a value.",
        InputSchema = WrittenSchema.Object(
            """
            "data": {"description": "The value"},
            "expression": {"type": "string", "description": "The expression"}
            """, "expression"),
        OutputSchema = WrittenSchema.Object("\"result\": {\"description\": \"What the expression gives; left out when that is nothing\"}"),
        Examples =
        [
            new ActionExample("Names of the services that are exposed", """
                steps:
                  - id: names
                    name: Find the names
                    action: roadiehq:utils:jsonata
                    input:
                      data: ${{ parameters.services }}
                      expression: '$[exposed = true].name'
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override async ValueTask<NoOutput> PerformAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        bool hasData = input.TryGetPropertyValue("data", out var data);
        string expression = input["expression"] is JsonValue written && written.GetValueKind() == JsonValueKind.String
            ? written.GetValue<string>()
            : throw ActionException.Input("expression must be a text");
        var result = await JsonataRun.EvaluateAsync(
            expression, data, hasData, options, time, "JSONata failed to evaluate the expression: ", cancellationToken).ConfigureAwait(false);
        if (!result.IsUndefined)
        {
            context.Output("result", result.Value);
        }

        return NoOutput.Value;
    }
}

using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Jsonata;

/// <summary><c>roadiehq:utils:jsonata:json:transform</c>: transforms what a file of JSON holds.</summary>
internal sealed class JsonataJsonAction(CommunityActionOptions options, TimeProvider time) : GuardedAction<TransformInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:jsonata:json:transform")
    {
        Description = "Evaluates an expression of JSONata for a file of JSON in the workspace. The file stays as it is.",
        InputSchema = WrittenSchema.Object(
            $$"""
            {{CommunitySchemas.Path}}, {{TransformInput.Schema}},
            "replacer": {"type": "array", "items": {"type": "string"}, "description": "The only keys that are written into a text"},
            "space": {"type": "string", "description": "What levels of a text are moved in by; one line when left out"}
            """, "path", "expression"),
        OutputSchema = TransformInput.OutputSchema,
        Examples =
        [
            new ActionExample("Raise the version of a package", """
                steps:
                  - id: package
                    name: Raise the version
                    action: roadiehq:utils:jsonata:json:transform
                    input:
                      path: package.json
                      expression: '$ ~> | $ | {"version": "2.0.0"} |'
                      space: '  '
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    protected override async ValueTask<NoOutput> PerformAsync(TransformInput input, ActionContext context, CancellationToken cancellationToken)
    {
        await JsonataRun.TransformAsync(
            input, context, (text, path) => JsonValues.Parse(text, path),
            value => JsonText.Of(value, input.Space ?? "", input.Replacer), options, time, cancellationToken).ConfigureAwait(false);
        return NoOutput.Value;
    }
}

using System.Text;
using System.Text.Json;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Community.Files;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Merging;

/// <summary><c>roadiehq:utils:json:merge</c>: merges into a file of JSON, which is made if it is not there.</summary>
internal sealed class MergeJsonAction() : GuardedAction<MergeInput, PathOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:json:merge")
    {
        Description = "Merges a value into a file of JSON, which is made if it is not there.",
        InputSchema = WrittenSchema.Object(
            $$"""
            {{CommunitySchemas.Path}}, {{CommunitySchemas.Content}},
            "matchFileIndent": {"type": "boolean", "description": "Whether levels are moved in as far as in the file; otherwise by two blanks"}
            """, "path", "content"),
        OutputSchema = CommunitySchemas.PathOutput,
        Examples =
        [
            new ActionExample("Add a script to a package", """
                steps:
                  - id: script
                    name: Add the script
                    action: roadiehq:utils:json:merge
                    input:
                      path: package.json
                      content:
                        scripts:
                          start: node server.js
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override ValueTask<PathOutput> PerformAsync(MergeInput input, ActionContext context, CancellationToken cancellationToken)
    {
        string written = input.Path ?? throw ActionException.Input("path is missing");
        var path = context.Workspace.Parse(written);
        string? text = context.Workspace.Exists(path) ? Encoding.UTF8.GetString(context.Workspace.ReadBytes(path)) : null;
        if (text is null)
        {
            context.Logger.Info($"The file {written} does not exist, creating it.");
        }

        var content = input.Content?.GetValueKind() == JsonValueKind.String ? JsonValues.Parse(input.Content.GetValue<string>(), "content") : input.Content;
        int indent = 2;
        if (input.MatchFileIndent is true)
        {
            indent = FileIndent.Of(text ?? "");
            if (indent == 0)
            {
                indent = 2;
                context.Logger.Info("Failed to detect source file indentation, using default value of 2.");
            }
        }

        var merged = ValueMerge.Into(text is null ? null : JsonValues.Parse(text, written), content, input.MergeArrays is true);
        context.Workspace.WriteBytes(written, Encoding.UTF8.GetBytes(JsonText.Of(merged, new string(' ', Math.Min(indent, 10)))));
        return ValueTask.FromResult(new PathOutput(context.Workspace.Locate(path)));
    }
}

using System.Text;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.BuiltIn.Files;
using Idp.Scaffolder.Community.Text;

namespace Idp.Scaffolder.Community.Files;

/// <summary><c>roadiehq:utils:fs:replace</c>: replaces text in files.</summary>
internal sealed class ReplaceInFileAction(CommunityActionOptions options) : GuardedAction<ReplaceInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:fs:replace")
    {
        Description = "Replaces text in files of the workspace.",
        InputSchema = WrittenSchema.Object(
            """
            "files": {"type": "array", "description": "What is replaced where, one after the other", "items": {"type": "object", "additionalProperties": false, "properties": {
                "file": {"type": "string", "description": "A path or pattern"},
                "find": {"type": "string", "description": "What is replaced, wherever it is"},
                "matchRegex": {"type": "boolean", "description": "Whether find is a regular expression"},
                "replaceWith": {"type": "string", "description": "What takes its place"},
                "includeDotFiles": {"type": "boolean", "description": "Whether the pattern finds names that begin with a dot"}}}}
            """, "files"),
        OutputSchema = WrittenSchema.Nothing,
        Examples =
        [
            new ActionExample("Set the version everywhere", """
                steps:
                  - id: version
                    name: Set the version
                    action: roadiehq:utils:fs:replace
                    input:
                      files:
                        - file: '**/*.csproj'
                          find: 0.0.0
                          replaceWith: 1.0.0
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override ValueTask<NoOutput> PerformAsync(ReplaceInput input, ActionContext context, CancellationToken cancellationToken)
    {
        foreach (var file in input.Files ?? throw ActionException.Input("files must be an Array"))
        {
            if (string.IsNullOrEmpty(file.File))
            {
                throw ActionException.Input("Path to file needs to be defined");
            }

            if (string.IsNullOrEmpty(file.Find) || string.IsNullOrEmpty(file.ReplaceWith))
            {
                throw ActionException.Input("each file must have a find and replaceWith property");
            }

            var pattern = file.MatchRegex is true ? new JsReplacement(file.Find, "g", options) : null;
            var matching = file.IncludeDotFiles is true ? GlobMatching.Dots : GlobMatching.Strict;
            foreach (var path in WorkspaceGlob.Find(context.Workspace, file.File, matching, expandsFolders: false, cancellationToken))
            {
                string text = Encoding.UTF8.GetString(context.Workspace.ReadBytes(path));
                string replaced = pattern?.Replace(text, file.ReplaceWith) ?? JsReplacement.ReplaceAll(text, file.Find, file.ReplaceWith, options);
                context.Workspace.WriteBytes(path.Value, Encoding.UTF8.GetBytes(replaced));
            }
        }

        return ValueTask.FromResult(NoOutput.Value);
    }
}

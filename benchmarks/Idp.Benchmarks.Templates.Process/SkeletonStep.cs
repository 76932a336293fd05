using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Workspaces;

namespace Idp.Benchmarks.Templates.Process;

/// <summary>One call of <c>fetch:template</c> without a run around it, which is what the peer in Node does.</summary>
internal static class SkeletonStep
{
    public static async Task RunAsync(string template, string workspace)
    {
        var input = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(template, "input.json")))!.AsObject();
        var context = new ActionContext
        {
            Workspace = new Workspace(workspace),
            TemplateInfo = new TemplateInfo(null, new Uri(Path.GetFullPath(Path.Combine(template, "template.yaml")))),
        };
        await new ActionRegistry(BuiltInActions.Create()).Get("fetch:template").ExecuteAsync(input, context, CancellationToken.None);
    }
}

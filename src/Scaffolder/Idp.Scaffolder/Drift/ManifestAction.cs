using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Secrets;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Drift;

/// <summary><c>idp:manifest</c>: writes down what the workspace was made of, so that it can be updated when the template changes.</summary>
public sealed class ManifestAction : TemplateAction
{
    /// <summary>Makes the action.</summary>
    public ManifestAction()
        : base(Description)
    {
    }

    private static ActionDescriptor Description { get; } = new("idp:manifest")
    {
        Description = "Writes a manifest of the generated files, so that the folder can be updated when the template changes. The last step before publishing.",
        InputSchema = ActionSchema.Parse("""
            {
              "type": "object",
              "required": ["values"],
              "properties": {
                "values": { "type": "object", "description": "The answers to remember; never give a secret" },
                "path": { "type": "string", "description": "Where the manifest is written; .idp/template.json unless said" },
                "version": { "type": "string", "description": "What the template's author calls this version; a hash of its files unless said" }
              }
            }
            """),
        OutputSchema = ActionSchema.Parse("""{ "type": "object", "properties": { "path": { "type": "string" }, "version": { "type": "string" } } }"""),
        Examples =
        [
            new ActionExample("Remember the answers", """
                steps:
                  - id: manifest
                    name: Remember how this was made
                    action: idp:manifest
                    input:
                      values: ${{ parameters }}
                """),
        ],
        SupportsDryRun = true,
        IsIdempotent = true,
    };

    /// <inheritdoc/>
    public override ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(context);
        string path = (string?)input["path"] ?? GeneratedManifest.DefaultPath;
        string version = (string?)input["version"] ?? VersionOf(context.TemplateInfo, cancellationToken);
        var values = input["values"]!.DeepClone().AsObject();
        string template = RefOf(context.TemplateInfo)?.ToString() ?? "";
        RefuseSecrets(values, version, path, context);
        var manifest = GeneratedManifest.Of(template, version, values, FileTree.Read(context.Workspace, cancellationToken), path);
        context.Workspace.WriteBytes(path, Encoding.UTF8.GetBytes(manifest.ToString()));
        context.Logger.Info($"Wrote {path} for {manifest.Files.Count} files");
        context.Output("path", path);
        context.Output("version", version);
        return ValueTask.CompletedTask;
    }

    // A masked answer would be rendered as stars by the next update, so the run stops here.
    private static void RefuseSecrets(JsonObject values, string version, string path, ActionContext context)
    {
        var mask = context.Mask ?? new SecretMask(new SecretBook(context.Secrets, ImmutableDictionary<string, string>.Empty));
        string? holder = values.Where(value => mask.Apply(value.Key) != value.Key || !JsonNode.DeepEquals(mask.Apply(value.Value), value.Value))
            .Select(value => $"the answer '{mask.Apply(value.Key)}'").FirstOrDefault()
            ?? (mask.Apply(version) != version ? "the version" : mask.Apply(path) != path ? "the path" : null);
        if (holder is not null)
        {
            throw ActionException.Input($"The manifest would hold a secret: {holder} shows one; give idp:manifest only what is no secret");
        }
    }

    // A dry run gives every template one address, as upstream; what the manifest is for needs its own.
    private static EntityRef? RefOf(TemplateInfo? info)
        => info?.EntityRef is { } given && given == DryRunRequest.UnnamedRef && (string?)info.Metadata?["name"] is { } name
            ? new EntityRef("Template", (string?)info.Metadata["namespace"] ?? "default", name)
            : info?.EntityRef;

    private static string VersionOf(TemplateInfo? info, CancellationToken cancellationToken)
        => info?.BaseUrl is { IsFile: true } file && Path.GetDirectoryName(file.LocalPath) is { Length: > 0 } folder
            ? TemplateVersion.OfFolder(folder, cancellationToken)
            : "unknown";
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs.Execution;
using Idp.Scaffolder.Secrets;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>The first record of a journal: everything a run needs but its secrets, of which it has the names.</summary>
internal static class BeginRecord
{
    public static JsonObject Write(RunFacts facts, SecretSeal seal) => new()
    {
        ["type"] = RecordType.Begin,
        ["format"] = 1,
        ["taskId"] = facts.TaskId,
        ["workspace"] = new JsonObject { ["path"] = facts.Workspace.Path, ["mark"] = facts.Mark },
        ["template"] = seal.Seal(facts.Template.Entity),
        ["values"] = seal.Seal(facts.Values),
        ["environmentParameters"] = seal.Seal(facts.EnvironmentParameters),
        ["user"] = facts.User is { } user
            ? new JsonObject { ["ref"] = user.Ref?.ToString(), ["entity"] = seal.Seal(user.Entity) }
            : null,
        ["templateInfo"] = facts.TemplateInfo is { } info
            ? new JsonObject { ["entityRef"] = info.EntityRef?.ToString(), ["baseUrl"] = seal.Seal(AddressOf(info.BaseUrl)), ["metadata"] = seal.Seal(info.Metadata) }
            : null,
        ["isDryRun"] = facts.IsDryRun,
        ["secrets"] = Names(facts.Secrets),
        ["environmentSecrets"] = Names(facts.EnvironmentSecrets),
    };

    /// <summary>The names of secrets that the run began with and the request does not bring.</summary>
    public static ImmutableArray<string> MissingSecrets(JsonObject begin, ResumeRequest request) =>
    [
        .. Missing(begin["secrets"], request.Secrets),
        .. Missing(begin["environmentSecrets"], request.EnvironmentSecrets).Select(name => $"environment.{name}"),
    ];

    /// <summary>The run again; null with diagnostics when its template cannot be read any more.</summary>
    /// <exception cref="SealBrokenException">A secret has become too short to stand where it stood.</exception>
    public static RunFacts? Read(JsonObject begin, ResumeRequest request, SecretSeal seal, out ImmutableArray<Diagnostic> diagnostics)
    {
        var source = SourceText.FromString("template.json", RunJson.Write(seal.Open(begin["template"]), indented: true));
        var read = new TemplateReader().Read(source);
        diagnostics = read.Diagnostics;
        return read.Template is not { } template ? null : new RunFacts
        {
            Template = template,
            Workspace = request.Workspace,
            TaskId = begin["taskId"]!.GetValue<string>(),
            Mark = begin["workspace"]!["mark"]!.GetValue<string>(),
            Values = seal.Open(begin["values"])!.AsObject(),
            EnvironmentParameters = seal.Open(begin["environmentParameters"])!.AsObject(),
            User = begin["user"] is JsonObject user ? new RunUser(Ref(user["ref"]), seal.Open(user["entity"]) as JsonObject) : null,
            TemplateInfo = begin["templateInfo"] is JsonObject info
                ? new TemplateInfo(
                    Ref(info["entityRef"]),
                    (string?)seal.Open(info["baseUrl"]) is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null,
                    seal.Open(info["metadata"]) as JsonObject)
                : null,
            IsDryRun = begin["isDryRun"]!.GetValue<bool>(),
            Secrets = request.Secrets.ToImmutableDictionary(StringComparer.Ordinal),
            EnvironmentSecrets = request.EnvironmentSecrets.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    // A path given as an address is written as one: as a path it would come back as a relative address.
    private static string? AddressOf(Uri? url) => url is { IsAbsoluteUri: true } ? url.AbsoluteUri : url?.OriginalString;

    private static JsonArray Names(IReadOnlyDictionary<string, string> secrets)
        => [.. secrets.Keys.Order(StringComparer.Ordinal).Select(name => JsonValue.Create(name))];

    private static IEnumerable<string> Missing(JsonNode? names, IReadOnlyDictionary<string, string> secrets)
        => names!.AsArray().Select(name => name!.GetValue<string>()).Where(name => !secrets.ContainsKey(name));

    private static EntityRef? Ref(JsonNode? text) => (string?)text is { } written ? EntityRef.Parse(written) : null;
}

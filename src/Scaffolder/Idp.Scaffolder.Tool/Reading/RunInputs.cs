using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.CommandLine;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>What a template is run with.</summary>
/// <param name="Values">The answers to its questions.</param>
/// <param name="Secrets">The secrets by name.</param>
/// <param name="User">Who asks; null for nobody.</param>
internal sealed record RunInputs(JsonObject Values, ImmutableDictionary<string, string> Secrets, RunUser? User)
{
    /// <summary>Reads the files of the options; null for one that was not given.</summary>
    /// <exception cref="ToolFailureException">A file cannot be used.</exception>
    public static RunInputs Read(string? values, string? secrets, string? user) => new(
        values is null ? [] : JsonFile.ReadObject(values),
        secrets is null ? ImmutableDictionary<string, string>.Empty : ReadSecrets(secrets),
        user is null ? null : ReadUser(user));

    private static ImmutableDictionary<string, string> ReadSecrets(string path)
    {
        var secrets = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in JsonFile.ReadObject(path))
        {
            secrets[name] = value?.GetValueKind() == JsonValueKind.String
                ? value.GetValue<string>()
                : throw new ToolFailureException($"the secret '{name}' of '{path}' is no text");
        }

        return secrets.ToImmutable();
    }

    private static RunUser ReadUser(string path)
    {
        var json = JsonFile.ReadObject(path);
        if (json["ref"] is null)
        {
            return new RunUser(null, json["entity"] as JsonObject);
        }

        return json["ref"]!.GetValueKind() == JsonValueKind.String && EntityRef.TryParse(json["ref"]!.GetValue<string>(), out var reference)
            ? new RunUser(reference, json["entity"] as JsonObject)
            : throw new ToolFailureException($"the 'ref' of '{path}' is no reference such as user:default/jane");
    }
}

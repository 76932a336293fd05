using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.TechDocs.Versions;

/// <summary>What <c>versions.json</c> says, in the order in which readers see it. Immutable.</summary>
internal sealed class VersionList
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private VersionList(IEnumerable<SiteVersion> versions) => Versions = [.. VersionOrder.Sort(versions)];

    public static VersionList Empty { get; } = new([]);

    public ImmutableArray<SiteVersion> Versions { get; }

    /// <summary>The version that has a name or an alias.</summary>
    public SiteVersion? Find(string identifier)
        => Versions.FirstOrDefault(version => version.Name == identifier) ?? Versions.FirstOrDefault(version => version.Aliases.Contains(identifier));

    /// <summary>Adds a version, or changes the one of that name: its aliases are added to those that it has.</summary>
    /// <param name="version">The version; a title that is its name leaves the title that there is.</param>
    /// <param name="movesAliases">Whether aliases of other versions may be taken from them.</param>
    /// <param name="faults">Takes what is in the way.</param>
    public VersionList? With(SiteVersion version, bool movesAliases, DiagnosticBag faults)
    {
        foreach (string name in version.Aliases.Prepend(version.Name))
        {
            if (Fault(name, version, movesAliases) is { } fault)
            {
                faults.Add(fault);
                return null;
            }
        }

        var old = Versions.FirstOrDefault(other => other.Name == version.Name);
        string[] aliases = [.. (old?.Aliases ?? []).Union(version.Aliases).Order(StringComparer.Ordinal)];
        return new VersionList(Versions
            .Where(other => other != old)
            .Select(other => other with { Aliases = other.Aliases.RemoveRange(aliases.Append(version.Name)) })
            .Append(version with
            {
                Aliases = [.. aliases],
                Title = version.Title == version.Name && old is not null ? old.Title : version.Title,
                Properties = version.Properties ?? old?.Properties,
            }));
    }

    /// <summary>The list without a version, or without one alias of it.</summary>
    public VersionList Without(string identifier) => new(Versions
        .Where(version => version.Name != identifier)
        .Select(version => version with { Aliases = version.Aliases.Remove(identifier) }));

    /// <summary>Reads the text of the file.</summary>
    /// <exception cref="FormatException">It is no list of versions; the message says why.</exception>
    public static VersionList Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind != JsonValueKind.Array
                ? throw new FormatException("it is no list")
                : new VersionList(document.RootElement.EnumerateArray().Select(VersionOf).ToList());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("it is no JSON");
        }
    }

    public byte[] ToJson() => Encoding.UTF8.GetBytes(new JsonArray([.. Versions.Select(version =>
    {
        var written = new JsonObject
        {
            ["version"] = version.Name,
            ["title"] = version.Title,
            ["aliases"] = new JsonArray([.. version.Aliases.Select(alias => (JsonNode)alias)]),
        };
        if (version.Properties is { } properties)
        {
            written["properties"] = properties.DeepClone();
        }

        return written;
    })]).ToJsonString(Indented) + "\n");

    private static SiteVersion VersionOf(JsonElement element)
    {
        string name = Text(element, "version") ?? throw new FormatException("an entry has no version");
        string[] aliases = element.TryGetProperty("aliases", out var listed) && listed.ValueKind == JsonValueKind.Array
            ? [.. listed.EnumerateArray().Select(alias => alias.ValueKind == JsonValueKind.String ? alias.GetString()! : throw new FormatException("an alias is no text"))]
            : [];
        foreach (string each in aliases.Prepend(name))
        {
            if (VersionName.FindFault(each) is { } fault)
            {
                throw new FormatException($"'{each}' is no name: {fault}");
            }
        }

        return new SiteVersion(name)
        {
            Title = Text(element, "title") ?? name,
            Aliases = [.. aliases.Distinct().Order(StringComparer.Ordinal)],
            Properties = element.TryGetProperty("properties", out var properties) && properties.ValueKind != JsonValueKind.Null ? JsonNode.Parse(properties.GetRawText()) : null,
        };
    }

    private static string? Text(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private Diagnostic? Fault(string name, SiteVersion version, bool movesAliases)
    {
        if (VersionName.FindFault(name) is { } fault)
        {
            return new Diagnostic(VersionFaults.BadName, null, name, fault);
        }

        bool isAlias = name != version.Name;
        string? taken = !isAlias && version.Aliases.Contains(name) ? "its own alias"
            : isAlias && Versions.Any(other => other.Name == name) ? "a version"
            : !movesAliases && Find(name) is { } owner && owner.Name != version.Name ? $"an alias of version '{owner.Name}'"
            : null;
        return taken is null ? null : new Diagnostic(VersionFaults.NameTaken, null, name, taken);
    }
}

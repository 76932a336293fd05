using System.Text.Json;
using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Tests.Differential;

/// <summary>What somebody says of one document: the original, or this library.</summary>
internal sealed record RecordedVerdict(string File, int Document, bool IsValid, string? Ref, string Relations)
{
    /// <summary>One line of the oracle's output, or of a fixture made of it; null for a line about an empty file.</summary>
    public static RecordedVerdict? Read(string line, string engine)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.TryGetProperty("empty", out _))
        {
            return null;
        }

        var side = root.TryGetProperty("both", out var both) ? both : root.TryGetProperty(engine, out var one) ? one : root;
        var isValid = side.GetProperty("valid").GetBoolean();
        var relations = isValid && side.TryGetProperty("relations", out var list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];
        return new RecordedVerdict(
            root.GetProperty("file").GetString()!,
            root.GetProperty("doc").GetInt32(),
            isValid,
            root.TryGetProperty("ref", out var reference) ? reference.GetString() : null,
            string.Join('\n', relations.Order(StringComparer.Ordinal)));
    }

    public static RecordedVerdict Of(DescriptorFile file, DescriptorDocument document) => new(
        file.Name,
        document.Index,
        document.IsValid,
        document.RefText,
        document.IsValid
            ? string.Join('\n', document.Relations.Select(r => $"{r.Source} {r.Type} {r.Target}").Order(StringComparer.Ordinal))
            : string.Empty);
}

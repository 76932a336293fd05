using System.Text.Json;
using Idp.Diagnostics;

namespace Idp.Yaml.Tests.Differential;

/// <summary>Compares what we read with what npm yaml reads.</summary>
internal static class Agreement
{
    public static IReadOnlyList<string?> Ours(byte[] utf8)
        => [.. new YamlReader().Read(new SourceText("case.yaml", utf8)).Documents.Select(YamlText.Json)];

    /// <summary>Null when both say the same, else what differs.</summary>
    public static string? Difference(byte[] utf8, IReadOnlyList<NpmAnswer> npm)
    {
        var ours = Ours(utf8);
        if (ours.Count != npm.Count)
        {
            return $"npm has {npm.Count} documents, we have {ours.Count}";
        }

        for (var i = 0; i < ours.Count; i++)
        {
            if (!Same(ours[i], npm[i].Json))
            {
                return $"document {i}: npm says {npm[i].Json ?? npm[i].Error}, we say {ours[i] ?? "error"}";
            }
        }

        return null;
    }

    public static bool Same(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        var options = new JsonDocumentOptions { MaxDepth = 2000 };
        using var first = JsonDocument.Parse(left, options);
        using var second = JsonDocument.Parse(right, options);
        return JsonElement.DeepEquals(first.RootElement, second.RootElement);
    }
}

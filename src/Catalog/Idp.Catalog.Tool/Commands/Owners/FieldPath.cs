using System.Collections.Immutable;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Owners;

/// <summary>A path to a value, as people write it: keys with dots between them. The key of an annotation or label may hold dots itself.</summary>
internal static class FieldPath
{
    private static readonly string[] Maps = ["metadata.annotations.", "metadata.labels."];

    /// <exception cref="ToolFailureException">A key is empty.</exception>
    public static ImmutableArray<string> Parse(string text)
    {
        ImmutableArray<string> keys = Array.Find(Maps, map => text.StartsWith(map, StringComparison.Ordinal)) is { } map
            ? [.. map.TrimEnd('.').Split('.'), text[map.Length..]]
            : [.. text.Split('.')];
        return keys.Contains("") ? throw new ToolFailureException($"'{text}' is no path to a value; write one such as spec.cost") : keys;
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.Keys;

/// <summary>The keys by their names.</summary>
internal sealed class KeyMap(ExtensionOptions options)
{
    private static readonly SortedTable Table = new("Idp.TechDocs.Markdown.keys.tsv");

    private readonly JsonObject? _own = options["key_map"] as JsonObject;
    private readonly bool _isCamelCase = options.Flag("camel_case", false);

    /// <summary>Finds a key.</summary>
    /// <param name="name">One of its names.</param>
    /// <returns>Its own name and what is shown; null when there is none.</returns>
    public (string Name, string Shown)? Find(string name)
    {
        string own = _isCamelCase ? Hyphenated(name) : name;
        own = Table.Find(own) is [_, ">", var target] ? target : own;
        string? shown = _own?[own] is { } given ? given.ToString() : Table.Find(own) is [_, var known] ? known : null;
        return string.IsNullOrEmpty(shown) ? null : (own, shown);
    }

    // PgDn is pg-dn.
    private static string Hyphenated(string name)
    {
        var hyphenated = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            bool isUpper = char.IsUpper(name[i]);
            hyphenated.Append(isUpper && i > 0 && name[i - 1] != '-' ? "-" : "").Append(isUpper ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return hyphenated.ToString();
    }
}

using System.Text;

namespace Idp.Catalog.Tool.Commands.Init;

/// <summary>Names of entities from names of packages, folders and repositories.</summary>
internal static class EntityNames
{
    private const int MaxLength = 63;

    /// <summary>Lower case, what no name may hold replaced by single hyphens, cut to 63; null when nothing is left.</summary>
    /// <param name="text">Such as <c>@acme/Orders API</c>, whose last part counts.</param>
    public static string? From(string? text)
    {
        var name = new StringBuilder();
        foreach (var c in (text ?? "").TrimEnd('/')[((text ?? "").TrimEnd('/').LastIndexOf('/') + 1)..])
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(char.ToLowerInvariant(c));
            }
            else if (name.Length > 0 && char.IsAsciiLetterOrDigit(name[^1]))
            {
                name.Append(c is '.' or '_' ? c : '-');
            }
        }

        var cut = name.ToString(0, Math.Min(name.Length, MaxLength)).TrimEnd('-', '.', '_');
        return cut.Length == 0 ? null : cut;
    }
}

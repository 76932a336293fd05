namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>The names of texts to include.</summary>
internal static class TextName
{
    /// <summary>The name without <c>.</c> and <c>..</c>; null when it leads out of the tree.</summary>
    /// <param name="name">The name as written; relative to the other when it starts with a dot.</param>
    /// <param name="from">The name of the text that says it.</param>
    public static string? Resolve(string name, string? from)
    {
        bool isRelative = name.StartsWith("./", StringComparison.Ordinal) || name.StartsWith("../", StringComparison.Ordinal);
        int folder = isRelative && from is not null ? from.LastIndexOf('/') : -1;
        string path = folder < 0 ? name : from![..(folder + 1)] + name;
        if (path.Length == 0 || path[0] == '/' || path.AsSpan().ContainsAny('\\', '\0', ':'))
        {
            return null;
        }

        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? null : string.Join('/', parts);
    }
}

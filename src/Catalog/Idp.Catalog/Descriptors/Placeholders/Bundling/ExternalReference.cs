using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders.Bundling;

/// <summary>What a <c>$ref</c> leads to: a place in a file.</summary>
/// <param name="Path">The file, relative to the root, with <c>/</c>; may lead out of it.</param>
/// <param name="Pointer">The place in the file.</param>
internal readonly record struct ExternalReference(string Path, JsonPointer Pointer)
{
    /// <summary>Reads a <c>$ref</c>.</summary>
    /// <param name="text">The reference, such as <c>./types.yaml#/Order</c>.</param>
    /// <param name="file">The file that it stands in, relative to the root.</param>
    /// <returns>Null for an address on the network, and for what is no reference at all.</returns>
    public static ExternalReference? Read(string text, string file)
    {
        if (WhatwgUrl.CanParse(text))
        {
            return null;
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (text, string.Empty) : (text[..hash], Uri.UnescapeDataString(text[(hash + 1)..]));
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return null;
        }

        var folder = file[..(file.LastIndexOf('/') + 1)];
        return new ExternalReference(path.Length == 0 ? file : Normalize(folder + Uri.UnescapeDataString(path)), JsonPointer.Parse(fragment));
    }

    // Without "." and "..", so that one file has one name; what climbs out of the root keeps its "..", and is refused by the reader.
    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}

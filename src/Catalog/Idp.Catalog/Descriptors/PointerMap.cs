using System.Globalization;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>
/// The way back from an entity as it is checked to the text that the user wrote:
/// on the way in, placeholders bring in other files and lists of references are sorted.
/// </summary>
internal sealed class PointerMap
{
    public static readonly PointerMap Identity = new();

    private List<(JsonPointer List, int[] Original)>? _sorted;
    private List<(JsonPointer At, string Key, YamlDocument? Included)>? _included;

    /// <summary>Notes that a list was sorted.</summary>
    /// <param name="list">The list.</param>
    /// <param name="original">For each item, its index in the file.</param>
    public void AddSorted(JsonPointer list, int[] original) => (_sorted ??= []).Add((list, original));

    /// <summary>Notes that a value came from another file.</summary>
    /// <param name="at">The value.</param>
    /// <param name="key">The key of the placeholder, such as <c>$yaml</c>.</param>
    /// <param name="included">What it was read from; null for plain text, which has no values inside.</param>
    public void AddIncluded(JsonPointer at, string key, YamlDocument? included) => (_included ??= []).Add((at, key, included));

    public Located Locate(YamlDocument document, JsonPointer pointer, YamlPart part)
    {
        pointer = Unsort(pointer);
        foreach (var (at, key, included) in _included ?? [])
        {
            if (pointer.StartsWith(at))
            {
                var inner = new JsonPointer(pointer.Tokens[at.Tokens.Length..]);
                RelatedLocation? related = included is null
                    ? null
                    : new RelatedLocation(LocateIn(included, inner, part), "in the included file");

                // What the included map lacks is shown at the key that it is brought in for.
                var primary = inner.IsRoot && part == YamlPart.Key
                    ? LocateIn(document, at, YamlPart.Key)
                    : LocateIn(document, at.Append(key), YamlPart.Value);
                return new Located(primary, related);
            }
        }

        return new Located(LocateIn(document, pointer, part), null);
    }

    private JsonPointer Unsort(JsonPointer pointer)
    {
        foreach (var (list, original) in _sorted ?? [])
        {
            var depth = list.Tokens.Length;
            if (pointer.Tokens.Length > depth && pointer.StartsWith(list)
                && int.TryParse(pointer.Tokens[depth], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < original.Length)
            {
                var token = original[index].ToString(CultureInfo.InvariantCulture);
                return new JsonPointer(pointer.Tokens.SetItem(depth, token));
            }
        }

        return pointer;
    }

    private static SourceLocation LocateIn(YamlDocument document, JsonPointer pointer, YamlPart part)
    {
        while (true)
        {
            // The root has no key, and what is not in the file is shown at the nearest thing that is.
            var span = document.Locate(pointer, pointer.IsRoot ? YamlPart.Value : part);
            if (span is not null || pointer.IsRoot)
            {
                return SourceLocation.In(document.Source, span ?? document.Span);
            }

            pointer = pointer.Parent;
            part = YamlPart.Key;
        }
    }
}

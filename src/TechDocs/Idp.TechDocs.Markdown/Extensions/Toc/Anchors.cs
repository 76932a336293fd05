using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary>The anchors of a page that are taken; a second one of a name gets a number.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    // What was found instead of an anchor that was taken: no name is tried twice.
    private readonly Dictionary<string, string> _instead = new(StringComparer.Ordinal);

    public Anchors(MarkdownDocument document)
    {
        foreach (var element in document.Descendants())
        {
            if (element.TryGetAttributes()?.Id is { } id)
            {
                _taken.Add(id);
            }
        }
    }

    /// <summary>An anchor that is free, and no longer is.</summary>
    public string Take(string id)
    {
        var tried = new List<string>();
        while (id.Length == 0 || _taken.Contains(id))
        {
            tried.Add(id);
            id = _instead.TryGetValue(id, out string? found) ? found : Next(id);
        }

        foreach (string one in tried)
        {
            _instead[one] = id;
        }

        _taken.Add(id);
        return id;
    }

    private static string Next(string id)
    {
        int mark = id.LastIndexOf('_');
        bool isNumbered = mark >= 0 && mark + 1 < id.Length && !id.AsSpan(mark + 1).ContainsAnyExceptInRange('0', '9');
        return isNumbered && long.TryParse(id.AsSpan(mark + 1), CultureInfo.InvariantCulture, out long number)
            ? string.Create(CultureInfo.InvariantCulture, $"{id[..mark]}_{number + 1}")
            : id + "_1";
    }
}

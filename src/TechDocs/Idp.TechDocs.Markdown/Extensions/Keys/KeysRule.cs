using System.Net;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Extensions.Keys;

/// <summary>Keys and texts between double pluses.</summary>
internal sealed class KeysRule(KeyMap map, ExtensionOptions options) : InlineRule
{
    private readonly string _separator = options.Text("separator", "+");
    private readonly string[] _classes = options.Text("class", "keys").Split(' ');
    private readonly bool _isStrict = options.Flag("strict", false);

    public override int Find(ReadOnlySpan<char> text, int from)
        => text[from..].IndexOf('+') is var at and >= 0 ? from + at : -1;

    public override bool TryRead(InlineReading reading, string text, int at, out InlineMatch match)
    {
        match = default;
        int slashes = 0;
        while (at - slashes > 0 && reading.Before(text, at - slashes) == '\\')
        {
            slashes++;
        }

        if (slashes > 0)
        {
            match = slashes % 2 == 0 ? new InlineMatch(at - slashes, at, new EscapedInline(new string('\\', slashes / 2))) : default;
            return match.Node is not null;
        }

        if (!text.AsSpan(at).StartsWith("++", StringComparison.Ordinal) || KeySequence.EndOf(text, at + 2) is not (var end and > 0))
        {
            return false;
        }

        var keys = KeySequence.Split(text[(at + 2)..end]).ConvertAll(Resolve);
        match = new InlineMatch(at, end + 2, keys.Contains(null) ? null : Make(reading, keys));
        return true;
    }

    private (string? Name, string Shown)? Resolve(string key)
        => key.Length > 0 && key[0] is '"' or '\'' ? (null, WebUtility.HtmlDecode(KeySequence.Unescape(key.Length > 1 ? key[1..^1] : "")).Trim())
            : map.Find(key) is { } known ? (known.Name, known.Shown)
            : null;

    private ElementInline Make(InlineReading reading, List<(string? Name, string Shown)?> keys)
    {
        var all = new ElementInline(_isStrict ? "kbd" : "span");
        foreach (string name in _classes)
        {
            all.GetAttributes().AddClass(name);
        }

        for (int i = 0; i < keys.Count; i++)
        {
            if (i > 0 && _separator.Length > 0)
            {
                all.AppendChild(Element("span", reading, _separator));
            }

            var key = Element("kbd", reading, keys[i]!.Value.Shown);
            if (keys[i]!.Value.Name is { } name)
            {
                key.GetAttributes().AddClass($"key-{name}");
            }

            all.AppendChild(key);
        }

        return all;
    }

    private static ElementInline Element(string name, InlineReading reading, string text)
    {
        var element = new ElementInline(name);
        if (text.Contains(Placeholder.Start, StringComparison.Ordinal))
        {
            reading.Restore(element, text);
        }
        else
        {
            AtomicText.Append(element, text);
        }

        return element;
    }
}

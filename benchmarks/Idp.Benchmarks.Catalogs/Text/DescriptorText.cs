using System.Text;

namespace Idp.Benchmarks.Catalogs;

/// <summary>Writes YAML line by line; every line ends with a line feed.</summary>
internal sealed class DescriptorText
{
    private readonly StringBuilder _text = new();

    public void Line(int indent, string text) => _text.Append(' ', indent).Append(text).Append('\n');

    public void Pair(int indent, string key, string value)
        => _text.Append(' ', indent).Append(key).Append(": ").Append(value).Append('\n');

    public void OptionalPair(int indent, string key, string? value)
    {
        if (value is not null)
        {
            Pair(indent, key, value);
        }
    }

    /// <summary>A list, which is left out when it is empty.</summary>
    public void List(int indent, string key, IReadOnlyList<string> items, bool isFlow)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (isFlow)
        {
            Pair(indent, key, $"[{string.Join(", ", items)}]");
            return;
        }

        Line(indent, key + ":");
        foreach (var item in items)
        {
            Line(indent + 2, "- " + item);
        }
    }

    /// <summary>A folded scalar of some words to the line.</summary>
    public void Folded(int indent, string key, string text)
    {
        const int WordsPerLine = 6;
        Pair(indent, key, ">-");
        foreach (var words in text.Split(' ').Chunk(WordsPerLine))
        {
            Line(indent + 2, string.Join(' ', words));
        }
    }

    /// <summary>Takes what was written as UTF-8, and begins anew.</summary>
    public byte[] Take()
    {
        var utf8 = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        return utf8;
    }
}

using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>What a fence opens with.</summary>
internal sealed class FenceHeader
{
    private FenceHeader(char sign, int length)
    {
        Sign = sign;
        Length = length;
    }

    public char Sign { get; }

    /// <summary>How many signs there are.</summary>
    public int Length { get; }

    /// <summary>The language; empty for none.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The names and values behind the language, or in braces; of a name that comes twice, the last value.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether they stand in braces, as <c>{ .py #id hl_lines="1" }</c>.</summary>
    public bool IsAttributeList { get; private set; }

    public string Id { get; private set; } = "";

    public List<string> Classes { get; } = [];

    /// <summary>Reads what opens a fence; null when it does not.</summary>
    public static FenceHeader? Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('`' or '~'))
        {
            return null;
        }

        int length = line.IndexOfAnyExcept(line[0]);
        length = length < 0 ? line.Length : length;
        var header = new FenceHeader(line[0], length);
        return length >= 3 && header.TryRead(line[length..].Trim(" \t")) ? header : null;
    }

    /// <summary>Whether a line ends the fence.</summary>
    public bool IsClosedBy(ReadOnlySpan<char> line)
    {
        int length = line.IndexOfAnyExcept(Sign);
        return (length < 0 ? line.Length : length) == Length && line[Length..].IndexOfAnyExcept(' ', '\t') < 0;
    }

    private bool TryRead(ReadOnlySpan<char> info)
    {
        if (info.Length >= 2 && info[0] == '{' && info.IndexOf('}') == info.Length - 1)
        {
            ReadAttributes(info[1..^1]);
            return true;
        }

        int language = FenceInfo.LanguageEnd(info);
        if (language < 0)
        {
            return false;
        }

        Language = info[..language].StartsWith('.') ? info[1..language].ToString() : info[..language].ToString();
        FenceInfo.ReadOptions(info[language..], Values);
        return true;
    }

    private void ReadAttributes(ReadOnlySpan<char> attributes)
    {
        IsAttributeList = attributes.Length > 0;
        foreach (var (name, value) in AttributeWords.Read(attributes))
        {
            switch (name)
            {
                case "id":
                    Id = value;
                    break;
                case ".":
                    Classes.Add(value);
                    break;
                default:
                    Values[name] = value;
                    break;
            }
        }

        if (Classes.Count > 0)
        {
            Language = Classes[0];
            Classes.RemoveAt(0);
        }
    }
}

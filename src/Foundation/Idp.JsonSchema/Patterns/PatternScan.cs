namespace Idp.JsonSchemas.Patterns;

/// <summary>What must be known of a pattern before its first character is translated: its groups, and whether any is referred to.</summary>
internal sealed class PatternScan
{
    /// <summary>The groups' names in the order of their numbers; null for one without.</summary>
    public List<string?> Groups { get; } = [];

    public bool HasBackreferences { get; private set; }

    public static PatternScan Of(string source)
    {
        var scan = new PatternScan();
        bool inClass = false;
        for (int i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\' when i + 1 < source.Length:
                    i++;
                    scan.HasBackreferences |= !inClass && source[i] is 'k' or (>= '1' and <= '9');
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    scan.Open(source, i + 1);
                    break;
            }
        }

        return scan;
    }

    private void Open(string source, int at)
    {
        if (at >= source.Length || source[at] != '?')
        {
            Groups.Add(null);
            return;
        }

        bool isNamed = at + 2 < source.Length && source[at + 1] == '<' && source[at + 2] is not ('=' or '!');
        int end = isNamed ? source.IndexOf('>', at) : -1;
        if (end > 0)
        {
            Groups.Add(source[(at + 2)..end]);
        }
    }
}

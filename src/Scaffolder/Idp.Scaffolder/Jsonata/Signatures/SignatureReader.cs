namespace Idp.Scaffolder.Jsonata.Signatures;

/// <summary>Reads signatures; letters it does not know it passes over, as upstream.</summary>
internal static class SignatureReader
{
    private const string Types = "asnblfom";

    public static List<SignatureParameter> Read(string text)
    {
        var parameters = new List<SignatureParameter>();
        for (int at = 1; at < text.Length && text[at] != ':'; at++)
        {
            char symbol = text[at];
            switch (symbol)
            {
                case 's' or 'n' or 'b' or 'l' or 'o':
                    parameters.Add(new SignatureParameter(symbol.ToString(), symbol + "m"));
                    break;
                case 'a' or 'x':
                    parameters.Add(new SignatureParameter(symbol.ToString(), Types));
                    break;
                case 'j':
                    parameters.Add(new SignatureParameter("j", "asnblom"));
                    break;
                case 'f':
                    parameters.Add(new SignatureParameter("f", "f"));
                    break;
                case '(':
                    at = ReadChoice(text, at, parameters);
                    break;
                case '<':
                    at = ReadItemType(text, at, parameters);
                    break;
                case '-' when parameters.Count > 0:
                    parameters[^1].ContextSymbols = parameters[^1].Symbols;
                    parameters[^1].Pattern += "?";
                    break;
                case '?' or '+' when parameters.Count > 0:
                    parameters[^1].Pattern += symbol;
                    break;
            }
        }

        return parameters;
    }

    private static int ReadChoice(string text, int at, List<SignatureParameter> parameters)
    {
        int end = Closing(text, at, '(', ')');
        string choice = text[(at + 1)..Math.Max(at + 1, Math.Min(end, text.Length))];
        if (choice.Contains('<', StringComparison.Ordinal))
        {
            throw new JsonataFault("S0402", choice).At(at);
        }

        // Only letters can be types; others would mean something in a pattern.
        string letters = string.Concat(choice.Where(char.IsAsciiLetter));
        parameters.Add(new SignatureParameter($"({choice})", letters + "m"));
        return end;
    }

    private static int ReadItemType(string text, int at, List<SignatureParameter> parameters)
    {
        if (parameters.Count == 0 || parameters[^1].Type is not ("a" or "f"))
        {
            throw new JsonataFault("S0401", parameters.Count == 0 ? null : parameters[^1].Type).At(at);
        }

        int end = Closing(text, at, '<', '>');
        parameters[^1].ItemType = text[(at + 1)..Math.Max(at + 1, Math.Min(end, text.Length))];
        return end;
    }

    private static int Closing(string text, int start, char open, char close)
    {
        int depth = 1;
        int at = start;
        while (at < text.Length && depth > 0)
        {
            at++;
            char c = at < text.Length ? text[at] : '\0';
            depth += c == close ? -1 : c == open ? 1 : 0;
        }

        return at;
    }
}

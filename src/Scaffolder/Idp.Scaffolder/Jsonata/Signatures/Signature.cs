using System.Text.RegularExpressions;
using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Signatures;

/// <summary>What a function takes, for example <c>&lt;s-n?:s&gt;</c>. Thread-safe.</summary>
internal sealed class Signature
{
    private static readonly Dictionary<char, string> Plurals = new()
    {
        ['a'] = "arrays",
        ['b'] = "booleans",
        ['f'] = "functions",
        ['n'] = "numbers",
        ['o'] = "objects",
        ['s'] = "strings",
    };

    private readonly IReadOnlyList<SignatureParameter> _parameters;
    private readonly Regex _all;

    private Signature(IReadOnlyList<SignatureParameter> parameters)
    {
        _parameters = parameters;
        _all = Compile($"^{string.Concat(parameters.Select(parameter => $"({parameter.Pattern})"))}\\z");
    }

    /// <exception cref="JsonataFault">It is no signature; the position counts from its start.</exception>
    public static Signature Parse(string text)
    {
        try
        {
            return new Signature(SignatureReader.Read(text));
        }
        catch (ArgumentException)
        {
            throw JsonataFault.Plain($"Invalid signature: {text}");
        }
    }

    /// <summary>The arguments as the function gets them: with the context where one is left out, and with values as arrays.</summary>
    /// <exception cref="JsonataFault">They do not fit.</exception>
    public object?[] Check(object?[] arguments, object? context)
    {
        string given = string.Concat(arguments.Select(SymbolOf));
        var match = _all.Match(given);
        if (!match.Success)
        {
            throw Unfit(arguments, given);
        }

        var checkedArguments = new List<object?>();
        int at = 0;
        for (int i = 0; i < _parameters.Count; i++)
        {
            var parameter = _parameters[i];
            string taken = match.Groups[i + 1].Value;
            if (taken.Length == 0 && parameter.ContextSymbols is not null)
            {
                checkedArguments.Add(parameter.ContextSymbols.Contains(SymbolOf(context), StringComparison.Ordinal)
                    ? context
                    : throw new JsonataFault("T0411", context).With("index", at + 1.0));
                continue;
            }

            for (int j = 0; j < Math.Max(1, taken.Length); j++, at++)
            {
                object? argument = at < arguments.Length ? arguments[at] : null;
                checkedArguments.Add(taken.Length > 0 && parameter.IsArray ? AsArray(parameter, taken, taken[j], argument, at) : argument);
            }
        }

        return [.. checkedArguments];
    }

    private static object? AsArray(SignatureParameter parameter, string taken, char symbol, object? argument, int at)
    {
        if (symbol == 'm')
        {
            return null;
        }

        bool fits = parameter.ItemType is not { } type
            || (symbol != 'a' ? taken == type : argument is not ValueList { Count: > 0 } list || (type.Length > 0 && list.TrueForAll(item => SymbolOf(item) == type[0])));
        return !fits
            ? throw new JsonataFault("T0412", argument).With("index", at + 1.0).With("type", parameter.ItemType is { Length: 1 } one ? Plurals.GetValueOrDefault(one[0]) : null)
            : symbol == 'a' ? argument : new ValueList { argument };
    }

    private JsonataFault Unfit(object?[] arguments, string given)
    {
        string pattern = "^";
        int good = 0;
        foreach (var parameter in _parameters)
        {
            pattern += parameter.Pattern;
            var match = Compile(pattern).Match(given);
            if (!match.Success)
            {
                break;
            }

            good = match.Length;
        }

        return new JsonataFault("T0410", good < arguments.Length ? arguments[good] : null).With("index", good + 1.0);
    }

    private static char SymbolOf(object? value) => value switch
    {
        null => 'm',
        Function => 'f',
        string => 's',
        double => 'n',
        bool => 'b',
        JsonNull => 'l',
        ValueList => 'a',
        _ => 'o',
    };

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}

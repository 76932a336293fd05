using System.Globalization;

namespace Idp.Benchmarks;

/// <summary>The <c>--name value</c> pairs of a command line.</summary>
internal sealed class CommandOptions(string[] arguments)
{
    public int Number(string name, int? otherwise = null)
        => Find(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise ?? throw Missing(name);

    /// <summary>A number of a command line.</summary>
    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public string Text(string name, string? otherwise = null) => Find(name) ?? otherwise ?? throw Missing(name);

    private string? Find(string name)
    {
        var at = Array.IndexOf(arguments, "--" + name);
        return at < 0 || at + 1 == arguments.Length ? null : arguments[at + 1];
    }

    private static ArgumentException Missing(string name) => new($"--{name} is needed.");
}

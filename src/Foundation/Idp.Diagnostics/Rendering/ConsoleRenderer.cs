using System.Globalization;

namespace Idp.Diagnostics;

/// <summary>Writes diagnostics for people: a line that editors make clickable, the offending line with a caret, remedy and related places below.</summary>
public sealed class ConsoleRenderer : IDiagnosticRenderer
{
    private readonly ConsoleRendererOptions _options;

    /// <summary>A renderer.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ConsoleRendererOptions.SnippetWidth"/> is less than 20.</exception>
    public ConsoleRenderer(ConsoleRendererOptions? options = null)
    {
        _options = options ?? new ConsoleRendererOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.SnippetWidth, 20, nameof(options));
    }

    /// <inheritdoc/>
    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var diagnostic in diagnostics.Reported())
        {
            Write(diagnostic, output);
        }
    }

    private void Write(Diagnostic diagnostic, TextWriter output)
    {
        var color = ColorOf(diagnostic.Severity);
        if (diagnostic.Location is { } location)
        {
            output.Write(Paint($"{Place(location)}:", Ansi.Bold));
            output.Write(' ');
        }

        output.Write(Paint($"{SeverityName.Of(diagnostic.Severity)} {diagnostic.Id}:", color));
        output.Write($" {PrintableText.Of(diagnostic.Message)}\n");
        if (_options.Snippets && diagnostic.Location is { Source: not null } quoted)
        {
            WriteSnippet(quoted, color, output);
        }

        if (diagnostic.Remedy is { } remedy)
        {
            output.Write($"  {Paint("help:", Ansi.Cyan)} {PrintableText.Of(remedy)}\n");
        }

        foreach (var related in diagnostic.Related)
        {
            output.Write($"  {Paint("note:", Ansi.Blue)} {Place(related.Location)}: {PrintableText.Of(related.Message)}\n");
        }
    }

    private void WriteSnippet(SourceLocation location, string color, TextWriter output)
    {
        var snippet = Snippet.Of(location, _options.SnippetWidth);
        if (snippet.Text.Length == 0)
        {
            return;
        }

        var number = snippet.Line.ToString(CultureInfo.InvariantCulture);
        output.Write($"  {Paint($"{number} |", Ansi.Blue)} {snippet.Text}\n");
        var margin = new string(' ', number.Length);
        var carets = new string('^', snippet.CaretWidth);
        output.Write($"  {Paint($"{margin} |", Ansi.Blue)} {new string(' ', snippet.CaretColumn)}{Paint(carets, color)}\n");
    }

    private static string Place(SourceLocation location) => location.Source is null
        ? PrintableText.Of(location.Path)
        : $"{PrintableText.Of(location.Path)}:{location.Start}";

    private string Paint(string text, string color) => _options.Color ? $"{color}{text}{Ansi.Reset}" : text;

    private static string ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Ansi.Red,
        DiagnosticSeverity.Warning => Ansi.Yellow,
        _ => Ansi.Cyan,
    };

    private static class Ansi
    {
        public const string Reset = "\e[0m";
        public const string Bold = "\e[1m";
        public const string Red = "\e[1;31m";
        public const string Yellow = "\e[1;33m";
        public const string Blue = "\e[1;34m";
        public const string Cyan = "\e[1;36m";
    }
}

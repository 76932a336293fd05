using System.Text;

namespace Idp.CommandLine;

/// <summary>Where a run writes to, and what is at the other end.</summary>
/// <param name="Output">The result, and nothing else.</param>
/// <param name="Error">What people should know about the run.</param>
internal sealed record ToolConsole(TextWriter Output, TextWriter Error) : IDisposable
{
    /// <summary>Whether <see cref="Output"/> takes colours: a terminal, and nobody said <c>NO_COLOR</c>.</summary>
    public bool OutputTakesColor { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, on which a line can be written over.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many columns and lines <see cref="Error"/> shows.</summary>
    public (int Columns, int Lines) Size { get; init; } = (80, 24);

    /// <summary>The console of this process. What is redirected is UTF-8 with line feeds on every system.</summary>
    public static ToolConsole OfProcess() => new(
        Console.IsOutputRedirected ? Utf8(Console.OpenStandardOutput()) : Console.Out,
        Console.IsErrorRedirected ? Utf8(Console.OpenStandardError(), autoFlush: true) : Console.Error)
    {
        OutputTakesColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        ErrorIsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Size = SizeOfTerminal(),
    };

    /// <summary>Says one line. What could break or colour the line, such as a path made to, becomes blanks.</summary>
    public void Say(string line)
    {
        Error.Write(string.Create(line.Length, line, static (copy, text) =>
        {
            for (var i = 0; i < copy.Length; i++)
            {
                copy[i] = IsUnsafe(text[i]) ? ' ' : text[i];
            }
        }));
        Error.Write('\n');
    }

    public void Dispose()
    {
        Flush(Output);
        Flush(Error);
    }

    // What ends a line, steers a terminal or turns the order of letters.
    private static bool IsUnsafe(char c)
        => char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static (int Columns, int Lines) SizeOfTerminal()
    {
        try
        {
            return Console.IsErrorRedirected ? (80, 24) : (Math.Max(Console.WindowWidth, 20), Math.Max(Console.WindowHeight, 4));
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return (80, 24);
        }
    }

    // A stream that is closed or full was told of while it was written to.
    private static void Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static StreamWriter Utf8(Stream stream, bool autoFlush = false)
        => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { AutoFlush = autoFlush, NewLine = "\n" };
}

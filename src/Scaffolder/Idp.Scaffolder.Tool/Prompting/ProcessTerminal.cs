using System.Text;
using Idp.CommandLine;

namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>The terminal of this process. Questions go to standard error, so that standard output holds the result alone.</summary>
internal sealed class ProcessTerminal(ToolConsole console) : ITerminal
{
    /// <summary>The terminal; null when somebody redirected what goes in or out.</summary>
    public static ProcessTerminal? Find(ToolConsole console) => console.ErrorIsTerminal && !Console.IsInputRedirected ? new ProcessTerminal(console) : null;

    public void Write(string text)
    {
        console.Error.Write(text);
        console.Error.Flush();
    }

    // The system's own reading cannot be interrupted; it is left behind.
    public Task<string?> ReadLineAsync(CancellationToken cancellationToken)
        => Task.Run(Console.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);

    public Task<string?> ReadSecretAsync(CancellationToken cancellationToken)
        => Task.Run(ReadSecret, CancellationToken.None).WaitAsync(cancellationToken);

    private string? ReadSecret()
    {
        var text = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter)
            {
                Write("\n");
                return text.ToString();
            }

            if (key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && text.Length == 0)
            {
                return null;
            }

            if (key.Key == ConsoleKey.Backspace)
            {
                text.Length = Math.Max(0, text.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                text.Append(key.KeyChar);
            }
        }
    }
}

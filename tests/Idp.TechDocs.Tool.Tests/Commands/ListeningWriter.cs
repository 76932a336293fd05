using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Idp.TechDocs.Tool.Tests.Commands;

/// <summary>A console whose lines can be waited for.</summary>
internal sealed class ListeningWriter : StringWriter
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _line = new();

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        lock (_line)
        {
            foreach (char c in value ?? "")
            {
                if (c != '\n')
                {
                    _line.Append(c);
                    continue;
                }

                _lines.Writer.TryWrite(_line.ToString());
                _line.Clear();
            }
        }
    }

    public async Task<string> WaitForAsync(Regex wanted)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timer.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            string line = await _lines.Reader.ReadAsync(timer.Token);
            if (wanted.IsMatch(line))
            {
                return line;
            }
        }
    }
}

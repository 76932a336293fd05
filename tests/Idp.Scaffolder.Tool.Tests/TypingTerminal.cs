using System.Text;
using Idp.Scaffolder.Tool.Prompting;

namespace Idp.Scaffolder.Tool.Tests;

/// <summary>Somebody who types prepared answers, and then no more.</summary>
internal sealed class TypingTerminal(params string[] answers) : ITerminal
{
    private readonly Queue<string> _answers = new(answers);
    private readonly StringBuilder _shown = new();

    public string Shown => _shown.ToString();

    public List<string> Hidden { get; } = [];

    public int Left => _answers.Count;

    public void Write(string text) => _shown.Append(text);

    public Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        string? answer = _answers.Count > 0 ? _answers.Dequeue() : null;
        _shown.Append(answer).Append('\n');
        return Task.FromResult(answer);
    }

    public Task<string?> ReadSecretAsync(CancellationToken cancellationToken)
    {
        string? answer = _answers.Count > 0 ? _answers.Dequeue() : null;
        Hidden.Add(answer ?? "");
        return Task.FromResult(answer);
    }
}

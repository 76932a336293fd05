using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.CommandLine;

namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>Asks one question until the answer is right.</summary>
internal sealed class QuestionDialog(ITerminal terminal)
{
    /// <summary>The answer; null for a question that is left open.</summary>
    /// <exception cref="ToolFailureException">Nobody answers any more.</exception>
    public async Task<Answer?> AskAsync(ParameterQuestion question, CancellationToken cancellationToken)
    {
        terminal.Write(Introduction(question));
        while (true)
        {
            terminal.Write(Prompt(question));
            string? typed = question.IsHidden
                ? await terminal.ReadSecretAsync(cancellationToken).ConfigureAwait(false)
                : await terminal.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            if (typed is null)
            {
                throw new ToolFailureException("the questions were not answered to the end");
            }

            if (typed.Trim().Length == 0 && (question.HasDefault || !question.IsRequired))
            {
                return question.HasDefault ? new Answer(question.Default?.DeepClone()) : null;
            }

            try
            {
                return new Answer(Judge(question, question.IsHidden ? typed : typed.Trim()));
            }
            catch (FormatException fault)
            {
                terminal.Write($"  {PlainText.Of($"{question.Title} {fault.Message}")}\n");
            }
        }
    }

    private static JsonNode? Judge(ParameterQuestion question, string typed)
    {
        if (typed.Length == 0)
        {
            throw new FormatException("must be answered");
        }

        var value = AnswerReader.Read(question, typed);
        return SchemaVerdict.FaultOf(question.Schema, value) is not { } fault ? value
            : throw new FormatException(question.IsHidden ? "is not accepted" : fault);
    }

    private static string Introduction(ParameterQuestion question)
    {
        var text = new StringBuilder("\n");
        text.Append(PlainText.Of(question.Title)).Append(question.IsRequired ? " (required)\n" : "\n");
        foreach (string line in (question.Description ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            text.Append("  ").Append(PlainText.Of(line)).Append('\n');
        }

        for (int i = 0; i < question.Choices?.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {i + 1}) {PlainText.Of(question.NameOfChoice(i))}\n");
        }

        return text.ToString();
    }

    private static string Prompt(ParameterQuestion question)
    {
        string hint = (question.Type, question.Choices) switch
        {
            ("array", null) => "separated by commas",
            ("array", _) => "numbers separated by commas",
            ("boolean", null) => "yes/no",
            ("object", _) => "JSON",
            _ => "",
        };
        string preset = question.HasDefault && !question.IsHidden ? $"[{PlainText.Of(ShowDefault(question))}]" : "";
        return $"  {string.Join(' ', new[] { hint, preset }.Where(part => part.Length > 0))}> ";
    }

    private static string ShowDefault(ParameterQuestion question) => question.Default?.GetValueKind() switch
    {
        JsonValueKind.True when question.Type == "boolean" => "yes",
        JsonValueKind.False when question.Type == "boolean" => "no",
        _ => ParameterQuestion.Show(question.Default),
    };
}

/// <summary>What was answered.</summary>
/// <param name="Value">The value; null is JSON's null.</param>
internal sealed record Answer(JsonNode? Value);

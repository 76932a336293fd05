using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.CommandLine;

namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>Asks for secrets by name: those that a run began with and journals do not keep.</summary>
internal sealed class SecretDialog(ITerminal terminal)
{
    /// <summary>The secrets with the answers.</summary>
    /// <exception cref="ToolFailureException">Nobody answers any more.</exception>
    public async Task<ImmutableDictionary<string, string>> AskAsync(
        IEnumerable<string> names, ImmutableDictionary<string, string> known, CancellationToken cancellationToken)
    {
        var dialog = new QuestionDialog(terminal);
        foreach (string name in names)
        {
            var question = new ParameterQuestion(name, new JsonObject { ["type"] = "string", ["ui:field"] = "Secret" }, IsRequired: true);
            var answer = await dialog.AskAsync(question, cancellationToken).ConfigureAwait(false);
            known = known.SetItem(name, ParameterQuestion.Show(answer!.Value));
        }

        return known;
    }
}

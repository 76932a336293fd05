using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Idp.CommandLine;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>Asks for what is missing, page by page, as a portal's form does: what an answer makes necessary is asked next.</summary>
internal sealed class ParameterForm(ITerminal terminal)
{
    private readonly QuestionDialog _dialog = new(terminal);

    /// <summary>The inputs with the answers.</summary>
    /// <param name="template">Whose pages ask.</param>
    /// <param name="inputs">What is given already, which is not asked again.</param>
    /// <param name="cancellationToken">Ends the questions.</param>
    /// <exception cref="ToolFailureException">Nobody answers any more.</exception>
    public async Task<RunInputs> FillAsync(Template template, RunInputs inputs, CancellationToken cancellationToken)
    {
        var values = inputs.Values.DeepClone().AsObject();
        var secrets = inputs.Secrets.ToBuilder();
        foreach (var (index, page) in template.Pages.Index())
        {
            string heading = string.Create(CultureInfo.InvariantCulture, $"\n{PlainText.Of(page.Title)} ({index + 1}/{template.Pages.Length})\n{Description(page)}");
            await FillAsync(page.Schema, values, secrets, new Heading(heading), cancellationToken).ConfigureAwait(false);
        }

        await FillSecretsAsync(template, secrets, cancellationToken).ConfigureAwait(false);
        return inputs with { Values = values, Secrets = secrets.ToImmutable() };
    }

    private async Task FillAsync(
        JsonObject schema, JsonObject values, ImmutableDictionary<string, string>.Builder secrets, Heading heading, CancellationToken cancellationToken)
    {
        var leftOpen = new HashSet<string>(StringComparer.Ordinal);
        while (ActiveQuestions.Of(schema, values).FirstOrDefault(question => IsMissing(question, values) && leftOpen.Add(question.Name)) is { } next)
        {
            if (next is { Type: "object", Schema: var inner } && inner["properties"] is JsonObject { Count: > 0 })
            {
                await FillObjectAsync(next, values, secrets, heading, cancellationToken).ConfigureAwait(false);
                continue;
            }

            heading.Show(terminal);
            if (await _dialog.AskAsync(next, cancellationToken).ConfigureAwait(false) is not { } answer)
            {
                continue;
            }

            values[next.Name] = next.IsSecret ? Keep(next.Name, answer.Value, secrets) : answer.Value;
        }
    }

    // What is given in part is asked for the rest.
    private static bool IsMissing(ParameterQuestion question, JsonObject values)
        => !values.ContainsKey(question.Name) || (question.Schema["properties"] is JsonObject && values[question.Name] is JsonObject);

    private async Task FillObjectAsync(
        ParameterQuestion question, JsonObject values, ImmutableDictionary<string, string>.Builder secrets, Heading heading, CancellationToken cancellationToken)
    {
        var inside = values[question.Name] as JsonObject ?? [];
        var below = new Heading($"\n{PlainText.Of(question.Title)}\n", heading);
        await FillAsync(question.Schema, inside, secrets, below, cancellationToken).ConfigureAwait(false);
        if (inside.Parent is null && (inside.Count > 0 || question.IsRequired))
        {
            values[question.Name] = inside;
        }
    }

    // As a portal's form: the value is as many stars.
    private static JsonNode Keep(string name, JsonNode? value, ImmutableDictionary<string, string>.Builder secrets)
    {
        string secret = ParameterQuestion.Show(value);
        secrets[name] = secret;
        return new string('*', secret.Length);
    }

    private async Task FillSecretsAsync(Template template, ImmutableDictionary<string, string>.Builder secrets, CancellationToken cancellationToken)
    {
        if (template.SecretsSchema is not { } schema)
        {
            return;
        }

        var heading = new Heading("\nSecrets\n");
        var given = new JsonObject(secrets.Select(secret => KeyValuePair.Create<string, JsonNode?>(secret.Key, secret.Value)));
        foreach (var question in ActiveQuestions.Of(schema, given).Where(question => !secrets.ContainsKey(question.Name)))
        {
            heading.Show(terminal);
            var hidden = question.Schema.DeepClone().AsObject();
            hidden["ui:field"] = "Secret";
            if (await _dialog.AskAsync(question with { Schema = hidden }, cancellationToken).ConfigureAwait(false) is { } answer)
            {
                secrets[question.Name] = ParameterQuestion.Show(answer.Value);
            }
        }
    }

    private static string Description(TemplatePage page) => page.Description is { Length: > 0 } text ? $"{PlainText.Of(text.ReplaceLineEndings(" "))}\n" : "";

    /// <summary>What stands above questions, shown when there is one.</summary>
    private sealed class Heading(string text, Heading? above = null)
    {
        private bool _isShown;

        public void Show(ITerminal terminal)
        {
            above?.Show(terminal);
            if (!_isShown)
            {
                _isShown = true;
                terminal.Write(text);
            }
        }
    }
}

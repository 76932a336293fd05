using System.CommandLine;
using Idp.CommandLine;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Tool.Prompting;

namespace Idp.Scaffolder.Tool.Reading;

/// <summary>The options of every command that gives values to a template.</summary>
internal sealed class InputOptions
{
    private readonly Option<string?> _values = FileOption.Checked(new Option<string?>("--values", "-v")
    {
        Description = "The answers to the template's questions, a JSON object. On a terminal what is missing is asked for.",
        HelpName = "FILE",
    });

    private readonly Option<string?> _secrets = FileOption.Checked(new Option<string?>("--secrets") { Description = "The secrets, a JSON object of texts.", HelpName = "FILE" });

    private readonly Option<string?> _user = FileOption.Checked(new Option<string?>("--user")
    {
        Description = "Who asks: a JSON object with 'ref' (user:default/jane) and 'entity'.",
        HelpName = "FILE",
    });

    private readonly Option<bool> _defaults = new("--defaults") { Description = "Take the pages' defaults for what is missing, as a form does." };

    private readonly Option<bool> _noInput = new("--no-input") { Description = "Ask nothing. Nothing is asked anyway when input or output is redirected." };

    /// <summary>Adds the options to a command.</summary>
    public static InputOptions AddTo(Command command)
    {
        var options = new InputOptions();
        foreach (Option option in (ReadOnlySpan<Option>)[options._values, options._secrets, options._user, options._defaults, options._noInput])
        {
            command.Add(option);
        }

        return options;
    }

    /// <summary>What the files say.</summary>
    /// <exception cref="ToolFailureException">A file cannot be used.</exception>
    public RunInputs Read(ParseResult parsed) => RunInputs.Read(parsed.GetValue(_values), parsed.GetValue(_secrets), parsed.GetValue(_user));

    /// <summary>Whether somebody may be asked.</summary>
    public bool MayAsk(ParseResult parsed) => !parsed.GetValue(_noInput);

    /// <summary>What the files say, with defaults, and with what the user answers.</summary>
    /// <exception cref="ToolFailureException">A file cannot be used, or the user stopped answering.</exception>
    public Task<RunInputs> CompleteAsync(ParseResult parsed, Template template, Surroundings surroundings, CancellationToken cancellationToken)
        => CompleteAsync(parsed, Read(parsed), template, surroundings, cancellationToken);

    /// <summary>What is given, with defaults, and with what the user answers.</summary>
    /// <exception cref="ToolFailureException">The user stopped answering.</exception>
    public async Task<RunInputs> CompleteAsync(ParseResult parsed, RunInputs inputs, Template template, Surroundings surroundings, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_defaults))
        {
            inputs = inputs with { Values = ParameterDefaults.Fill(template, inputs.Values) };
        }

        return surroundings.Terminal is { } terminal && MayAsk(parsed)
            ? await new ParameterForm(terminal).FillAsync(template, inputs, cancellationToken).ConfigureAwait(false)
            : inputs;
    }
}

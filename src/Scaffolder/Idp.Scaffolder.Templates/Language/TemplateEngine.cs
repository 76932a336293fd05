using System.Text;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language.Native;
using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>Renders texts and JSON values. Thread-safe; keeps what it parsed, so one engine serves for long.</summary>
public sealed class TemplateEngine
{
    private readonly LanguageEnvironment _environment;

    /// <summary>An engine.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is not positive.</exception>
    public TemplateEngine(TemplateEngineOptions? options = null)
    {
        options ??= new TemplateEngineOptions();
        options.Limits.Validate();
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxCachedTexts, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxCachedLength, nameof(options));
        _environment = new LanguageEnvironment(options);
    }

    /// <summary>What the engine knows besides the language itself.</summary>
    public TemplateEngineOptions Options => _environment.Options;

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text with its path, as UTF-8; a byte order mark is part of the text.</param>
    /// <param name="syntax">How to read it; null for the engine's own.</param>
    /// <returns>The text with its fault; never null, never throws for a fault.</returns>
    public TextTemplate Parse(SourceText text, TemplateSyntax? syntax = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextTemplate(text, _environment.Parse(Encoding.UTF8.GetString(text.Utf8.Span), syntax ?? Options.Syntax));
    }

    /// <summary>Parses a text that has no path.</summary>
    /// <inheritdoc cref="Parse(SourceText, TemplateSyntax?)"/>
    public TextTemplate Parse(string text, TemplateSyntax? syntax = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextTemplate(SourceText.FromString(FaultDiagnostics.NoPath, text), _environment.Parse(text, syntax ?? Options.Syntax));
    }

    /// <summary>Renders the text of a file: whatever fails, fails the text.</summary>
    /// <param name="text">The template.</param>
    /// <param name="scope">What it sees.</param>
    /// <param name="syntax">How to read it; null for the engine's own.</param>
    /// <param name="path">The path for diagnostics; null when there is none.</param>
    /// <param name="cancellationToken">Ends the render with <see cref="OperationCanceledException"/>.</param>
    public TemplateTextResult RenderText(
        string text, TemplateScope scope, TemplateSyntax? syntax = null, string? path = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scope);
        var parsed = _environment.Parse(text, syntax ?? Options.Syntax);
        if (parsed.Fault is not null)
        {
            return new TemplateTextResult(null, [FaultDiagnostics.Of(parsed.Fault, parsed, path)]);
        }

        var context = _environment.Contexts.Rent();
        try
        {
            context.Start(parsed, scope, isStrict: false, cancellationToken);
            return new TemplateTextResult(Run(context, parsed, scope, cancellationToken), []);
        }
        catch (TemplateFault fault)
        {
            return new TemplateTextResult(null, [FaultDiagnostics.Of(fault, context, parsed, path)]);
        }
        finally
        {
            _environment.Contexts.Return(context);
        }
    }

    /// <summary>Renders every string inside a JSON value, as upstream's runner does with a step's <c>input</c>, <c>if</c>, <c>each</c> and the <c>output</c>.</summary>
    /// <param name="value">The value; keys of objects are never rendered, other values than strings are kept. Not changed.</param>
    /// <param name="scope">What the strings see.</param>
    /// <param name="mode">What becomes of a string that fails.</param>
    /// <param name="cancellationToken">Ends the render with <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The value: a string that is one expression keeps its type, an undefined one takes its key with it and is null in a list, any other
    /// string becomes text. The path of a diagnostic is the JSON pointer to the string.
    /// </returns>
    public TemplateValueResult RenderValue(
        JsonNode? value, TemplateScope scope, TemplateMode mode = TemplateMode.Compatible, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var context = _environment.Contexts.Rent();
        try
        {
            return new ValueRenderer(_environment, context, scope, mode, cancellationToken).Render(value);
        }
        finally
        {
            _environment.Contexts.Return(context);
        }
    }

    /// <summary>Whether there is a filter of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="syntax">The syntax of the text that applies it; null for the engine's own.</param>
    public bool HasFilter(string name, TemplateSyntax? syntax = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _environment.FindFilter(name, syntax ?? Options.Syntax) is not null;
    }

    /// <summary>Whether every text can read or call a name, whatever its scope has.</summary>
    public bool HasGlobal(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _environment.FindGlobal(name) is not Undefined;
    }

    internal IEnumerable<string> FilterNames => _environment.FilterNames;

    private static string Run(RenderContext context, ParsedText parsed, TemplateScope scope, CancellationToken cancellationToken)
    {
        if (parsed.Native is not null)
        {
            return NativeText.Render(context, parsed, scope, cancellationToken);
        }

        context.RunText();
        return context.Written.TextFrom(0);
    }
}

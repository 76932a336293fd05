using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>Renders texts and JSON values. Thread-safe; keeps what it parsed, so one engine serves for long.</summary>
public sealed class TemplateEngine
{
    private readonly TemplateEngineOptions _options;

    /// <summary>An engine.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the options is not positive.</exception>
    public TemplateEngine(TemplateEngineOptions? options = null) => _options = options ?? new TemplateEngineOptions();

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text with its path, as UTF-8; a byte order mark is part of the text.</param>
    /// <param name="syntax">How to read it; null for the engine's own.</param>
    /// <returns>The text with its faults; never null, never throws for a fault.</returns>
    public TextTemplate Parse(SourceText text, TemplateSyntax? syntax = null) => new(text, syntax ?? _options.Syntax);

    /// <summary>Parses a text that has no path.</summary>
    /// <inheritdoc cref="Parse(SourceText, TemplateSyntax?)"/>
    public TextTemplate Parse(string text, TemplateSyntax? syntax = null) => throw new NotImplementedException();

    /// <summary>Renders the text of a file: whatever fails, fails the text.</summary>
    /// <param name="text">The template.</param>
    /// <param name="scope">What it sees.</param>
    /// <param name="syntax">How to read it; null for the engine's own.</param>
    /// <param name="path">The path for diagnostics, and the one that included texts are relative to; null when there is none.</param>
    /// <param name="cancellationToken">Ends the render with <see cref="OperationCanceledException"/>.</param>
    public TemplateTextResult RenderText(
        string text, TemplateScope scope, TemplateSyntax? syntax = null, string? path = null, CancellationToken cancellationToken = default)
        => throw new NotImplementedException();

    /// <summary>Renders every string inside a JSON value, as upstream's runner does with a step's <c>input</c>, <c>if</c>, <c>each</c> and the <c>output</c>.</summary>
    /// <param name="value">The value; keys of objects are never rendered, other values than strings are kept. Not changed.</param>
    /// <param name="scope">What the strings see.</param>
    /// <param name="mode">What becomes of a string that fails.</param>
    /// <param name="cancellationToken">Ends the render with <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The value: a string that is one expression keeps its type, an undefined one takes its key with it and is null in a list, any other
    /// string becomes text.
    /// </returns>
    public TemplateValueResult RenderValue(
        JsonNode? value, TemplateScope scope, TemplateMode mode = TemplateMode.Compatible, CancellationToken cancellationToken = default)
        => throw new NotImplementedException();
}

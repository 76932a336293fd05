using System.Collections.Immutable;
using System.Globalization;

namespace Idp.Diagnostics;

/// <summary>One fault in the user's input: which rule, where, and the particulars. Immutable.</summary>
public sealed class Diagnostic
{
    private const int LongestArgument = 1_000;

    /// <summary>States a fault.</summary>
    /// <param name="descriptor">The rule that is broken.</param>
    /// <param name="location">The offending value, or null when there is no file.</param>
    /// <param name="arguments">The particulars for the message's format.</param>
    public Diagnostic(DiagnosticDescriptor descriptor, SourceLocation? location, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
        Location = location;
        Arguments = [.. arguments];
        Severity = descriptor.DefaultSeverity;
    }

    /// <summary>The rule that is broken.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The identifier of the rule.</summary>
    public string Id => Descriptor.Id;

    /// <summary>What it weighs here, configuration applied.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>The offending value, or null when there is no file.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The particulars, in the order of the message's format.</summary>
    public ImmutableArray<object?> Arguments { get; }

    /// <summary>Other places that take part, such as the first of two duplicates; may be empty.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>What is wrong, in one sentence; texts of more than 1,000 characters are cut.</summary>
    public string Message => Format(Descriptor.MessageFormat);

    /// <summary>What to do about it, or null when the message says it.</summary>
    public string? Remedy => Descriptor.Remedy is { } remedy ? Format(remedy) : null;

    /// <summary>The same fault with another weight.</summary>
    public Diagnostic WithSeverity(DiagnosticSeverity severity) => severity == Severity
        ? this
        : new Diagnostic(Descriptor, Location, Arguments.AsSpan()) { Severity = severity, Related = Related };

    /// <summary>The diagnostic in one line: <c>path:line:column: severity id: message</c>.</summary>
    public override string ToString() => Location is null
        ? $"{SeverityName.Of(Severity)} {Id}: {Message}"
        : $"{Location}: {SeverityName.Of(Severity)} {Id}: {Message}";

    private string Format(string format) => Arguments.IsEmpty
        ? string.Format(CultureInfo.InvariantCulture, format)
        : string.Format(CultureInfo.InvariantCulture, format, [.. Arguments.Select(Shortened)]);

    // A text of the user's may be megabytes long; a report holds many.
    private static object? Shortened(object? argument)
        => argument is string { Length: > LongestArgument } text ? string.Concat(text.AsSpan(0, LongestArgument), "…") : argument;
}

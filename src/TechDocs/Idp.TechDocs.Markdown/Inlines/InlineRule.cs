namespace Idp.TechDocs.Markdown.Inlines;

/// <summary>Knows one kind of inline. Each rule goes over a whole text before the next one does. Thread-safe.</summary>
internal abstract class InlineRule
{
    /// <summary>Whether what was found makes places in front worth another look, as nothing in it stands in their way any more.</summary>
    public virtual bool LooksAgain => false;

    /// <summary>The next place at which the rule might find something, or -1.</summary>
    public abstract int Find(ReadOnlySpan<char> text, int from);

    /// <summary>Looks at a place that <see cref="Find"/> gave.</summary>
    public abstract bool TryRead(InlineReading reading, string text, int at, out InlineMatch match);
}

namespace Idp.Scaffolder.Testing;

/// <summary>A case of a template came out otherwise than it should, or cannot be read; the message says all that is known.</summary>
public sealed class TemplateTestException : Exception
{
    /// <summary>A failure without a reason.</summary>
    public TemplateTestException()
    {
    }

    /// <summary>A failure with its reason.</summary>
    public TemplateTestException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its reason and its cause.</summary>
    public TemplateTestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

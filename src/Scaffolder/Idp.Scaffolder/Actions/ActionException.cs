namespace Idp.Scaffolder.Actions;

/// <summary>The failure of an action. Its <see cref="Name"/> and message are what the user of the template reads.</summary>
public sealed class ActionException : Exception
{
    /// <summary>A failure of kind <c>Error</c>.</summary>
    public ActionException()
        : this("The action failed.")
    {
    }

    /// <summary>A failure of kind <c>Error</c>.</summary>
    public ActionException(string message)
        : this(message, null)
    {
    }

    /// <summary>A failure of kind <c>Error</c> with its cause.</summary>
    public ActionException(string message, Exception? innerException)
        : this("Error", message, innerException)
    {
    }

    /// <summary>A failure of a kind.</summary>
    /// <param name="name">The kind, as upstream names its errors: <c>InputError</c>, <c>NotAllowedError</c>, <c>NotFoundError</c>, <c>ConflictError</c>.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ActionException(string name, string message, Exception? innerException)
        : base(message, innerException)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The kind of failure, for example <c>InputError</c>.</summary>
    public string Name { get; }

    /// <summary>The input asks for what cannot be.</summary>
    public static ActionException Input(string message, Exception? cause = null) => new("InputError", message, cause);

    /// <summary>The input asks for what is forbidden.</summary>
    public static ActionException NotAllowed(string message, Exception? cause = null) => new("NotAllowedError", message, cause);

    /// <summary>What the input names is not there.</summary>
    public static ActionException NotFound(string message, Exception? cause = null) => new("NotFoundError", message, cause);

    /// <summary>What is there stands in the way.</summary>
    public static ActionException Conflict(string message, Exception? cause = null) => new("ConflictError", message, cause);
}

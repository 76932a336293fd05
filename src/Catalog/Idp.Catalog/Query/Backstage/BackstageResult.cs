using System.Diagnostics.CodeAnalysis;

namespace Idp.Catalog.Query.Backstage;

/// <summary>An answer, or the error that upstream would give.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public readonly struct BackstageResult<T>
    where T : class
{
    internal BackstageResult(T value) => Value = value;

    internal BackstageResult(BackstageError error) => Error = error;

    /// <summary>The answer; null when there is an error.</summary>
    public T? Value { get; }

    /// <summary>The error; null when there is an answer.</summary>
    public BackstageError? Error { get; }

    /// <summary>Takes the answer, if there is one.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out BackstageError? error)
    {
        value = Value;
        error = Error;
        return value is not null;
    }

    /// <summary>The answer.</summary>
    /// <exception cref="InvalidOperationException">There is an error.</exception>
    public T Get() => Value ?? throw new InvalidOperationException(Error is null ? "This result was never made." : $"{Error.Name}: {Error.Message}");
}

using System.Collections.Immutable;
using System.Globalization;

namespace Idp.JsonSchemas.Npm;

/// <summary>What a validation found. Immutable.</summary>
public sealed class NpmValidationResult
{
    internal NpmValidationResult(ImmutableArray<NpmValidationError> errors, NpmValidationFault fault)
    {
        Errors = errors;
        Fault = fault;
    }

    /// <summary>All errors in the order of the original; a single one, about the schema or the limit, when there is a <see cref="Fault"/>.</summary>
    public ImmutableArray<NpmValidationError> Errors { get; }

    /// <summary>Whether, and why, the instance could not be judged.</summary>
    public NpmValidationFault Fault { get; }

    /// <summary>Whether the instance was judged and has no error.</summary>
    public bool IsValid => Errors.IsEmpty;

    /// <summary>The errors as the original lists them: <c>0: instance.a is required</c> and a line feed, for each.</summary>
    public override string ToString()
        => string.Concat(Errors.Select(static (error, index) => string.Create(CultureInfo.InvariantCulture, $"{index}: {error}\n")));
}

namespace Idp.Catalog.Query.Backstage;

/// <summary>Why upstream would refuse a request.</summary>
/// <param name="Name">The class of the error, such as <c>InputError</c>.</param>
/// <param name="Message">In upstream's words.</param>
/// <param name="StatusCode">The status of the HTTP answer.</param>
public sealed record BackstageError(string Name, string Message, int StatusCode)
{
    internal static BackstageError Input(string message) => new("InputError", message, 400);

    internal static BackstageError NotFound(string message) => new("NotFoundError", message, 404);
}

using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.BuiltIn;

/// <summary>An action of this package: what the system says about files becomes the step's failure.</summary>
internal abstract class GuardedAction<TInput, TOutput>(ActionDescriptor descriptor) : TemplateAction<TInput, TOutput>(descriptor)
    where TInput : class
    where TOutput : class
{
    protected sealed override async ValueTask<TOutput> RunAsync(TInput input, ActionContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await PerformAsync(input, context, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new ActionException($"A file could not be used: {denied.Message}", denied);
        }
        catch (IOException problem)
        {
            throw new ActionException($"A file could not be used: {problem.Message}", problem);
        }
    }

    protected abstract ValueTask<TOutput> PerformAsync(TInput input, ActionContext context, CancellationToken cancellationToken);
}

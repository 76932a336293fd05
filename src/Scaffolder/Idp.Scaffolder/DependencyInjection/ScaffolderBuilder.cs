using Idp.Scaffolder.Actions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds to a scaffolder that is being registered.</summary>
public sealed class ScaffolderBuilder
{
    internal ScaffolderBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that the scaffolder is registered in.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds an action, a singleton; a second call for the same type changes nothing.</summary>
    public ScaffolderBuilder AddAction<TAction>()
        where TAction : TemplateAction
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<TemplateAction, TAction>());
        return this;
    }

    /// <summary>Adds an action.</summary>
    public ScaffolderBuilder AddAction(TemplateAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Services.AddSingleton(action);
        return this;
    }
}

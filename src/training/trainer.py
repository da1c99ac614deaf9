"""Steps of training: bf16 weights over fp32 master weights, AdamW with warm-up and linear decay."""

import torch

ENCODER_RATE, HEAD_RATE, DECAY, WARM = 1.2e-4, 6e-4, 0.01, 0.08


class Trainer:
    """Holds a model, its master weights and where the schedule stands."""

    def __init__(self, model, steps):
        model.enc.word.weight.requires_grad = False
        self.master = {n: p.detach().clone().requires_grad_() for n, p in model.named_parameters() if p.requires_grad}
        self.model = model.bfloat16()
        self.live = {n: p for n, p in model.named_parameters() if p.requires_grad}
        groups = [
            {"params": [p for n, p in self.master.items() if n.startswith("enc.") == encoder], "lr": rate}
            for encoder, rate in ((True, ENCODER_RATE), (False, HEAD_RATE))
        ]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=DECAY, betas=(0.9, 0.98), fused=True)
        warm = int(WARM * steps)
        slope = lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, slope)

    def step(self, value):
        value.backward()
        for name, parameter in self.live.items():
            self.master[name].grad = None if parameter.grad is None else parameter.grad.float()
            parameter.grad = None
        torch.nn.utils.clip_grad_norm_(list(self.master.values()), 5.0)
        self.optimizer.step()
        self.schedule.step()
        self.sync()

    def sync(self):
        for name, parameter in self.live.items():
            parameter.data.copy_(self.master[name].data)

    def state(self):
        return {"master": {n: p.data for n, p in self.master.items()}, "optimizer": self.optimizer.state_dict(), "schedule": self.schedule.state_dict()}

    def restore(self, state):
        for name, value in state["master"].items():
            self.master[name].data.copy_(value)
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.sync()

    def weights(self):
        return {**{n: p.float() for n, p in self.model.state_dict().items()}, **{n: p.data for n, p in self.master.items()}}

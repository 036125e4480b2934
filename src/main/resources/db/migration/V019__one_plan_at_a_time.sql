-- Of the same alliance, region or list one plan is made at a time, also where two are started at the same instant.
update plan set state = 'FAILED', ended_at = now(),
  reason_zh = '编制方案的服务已中断，请重新开始', reason_en = 'the service that made it is gone; start it again'
where state = 'RUNNING';
drop index plan_running;
create unique index plan_running on plan (scope) where state = 'RUNNING';
